import type { Session } from '@liangdi/kit';
import { catalogueLoaders } from './catalogue.ts';
import { originDocuments } from './document.ts';
import { ownFactLoaders } from './facts.ts';
import { nestedLists } from './lists.ts';
import { organisationLoaders } from './organisations.ts';

/**
 * One request's loaders: nothing is loaded twice, and each batch is one statement.
 * @param judgement reads all facts of whoever the judgement asks for; they never reach a caller
 */
export const createLoaders = (session: Session, judgement: Session) => ({
  ...organisationLoaders(session),
  ...catalogueLoaders(session),
  ...ownFactLoaders(session),
  lists: nestedLists(session),
  document: originDocuments(judgement),
});

export type Loaders = ReturnType<typeof createLoaders>;
