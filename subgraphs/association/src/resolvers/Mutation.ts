import { changed, payload } from '@liangdi/kit';
import { erasureAnswer } from '@liangdi/schema/access';
import type { MutationResolvers } from '../generated/graphql.ts';
import { admitMember } from '../store/admit-member.ts';
import { amendOwnAssociationContact } from '../store/amend-own-contact.ts';
import { closeBranch } from '../store/close-branch.ts';
import { eraseAssociationDetails } from '../store/erase-details.ts';
import { foundAssociation, foundJointBranch } from '../store/found.ts';
import { amendMembership, endMembership } from '../store/membership.ts';

/** Each change answers with what it changed as it is now: the same key again gives the same. */
export const Mutation: MutationResolvers = {
  foundAssociation: (_, { input }, context) =>
    payload(context.language, { association: null }, async () => ({
      association: await changed(context.loaders.association, foundAssociation(input, context)),
    })),
  foundJointBranch: (_, { input }, context) =>
    payload(context.language, { branch: null }, async () => ({
      branch: await changed(context.loaders.branch, foundJointBranch(input, context)),
    })),
  closeAssociationBranch: (_, { input }, context) =>
    payload(context.language, { branch: null }, async () => ({
      branch: await changed(context.loaders.branch, closeBranch(input, context)),
    })),
  admitMember: (_, { input }, context) =>
    payload(context.language, { membership: null }, async () => ({
      membership: await changed(context.loaders.membership.current, admitMember(input, context)),
    })),
  amendMembership: (_, { input }, context) =>
    payload(context.language, { membership: null }, async () => ({
      membership: await changed(context.loaders.membership.current, amendMembership(input, context)),
    })),
  endMembership: (_, { input }, context) =>
    payload(context.language, { membership: null }, async () => ({
      membership: await changed(context.loaders.membership.current, endMembership(input, context)),
    })),
  amendOwnAssociationContact: (_, { input }, context) =>
    payload(context.language, { record: null }, async () => ({
      record: await changed(context.loaders.record, amendOwnAssociationContact(input, context)),
    })),
  eraseAssociationDetails: (_, { input }, context) =>
    payload(context.language, { erased: [], kept: [] }, async () =>
      erasureAnswer('ASSOCIATION', await eraseAssociationDetails(input, context), context.language),
    ),
};
