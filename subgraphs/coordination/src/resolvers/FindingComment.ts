import type { FindingCommentResolvers } from '../generated/graphql.ts';
import { shownWriter } from '../policy/shown-account.ts';

export const FindingComment: FindingCommentResolvers = {
  author: ({ author, author_role: role, author_of: actsFor }, _arguments, { viewer, words }) =>
    shownWriter({ account: author, role, actsFor: actsFor ?? [] }, viewer, words),
};
