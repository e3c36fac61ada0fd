import { payload, present } from '@liangdi/kit';
import { erasureAnswer } from '@liangdi/schema/access';
import type { MutationResolvers } from '../generated/graphql.ts';
import { amendOwnDestinationContact } from '../store/amend-own-contact.ts';
import { closeReception } from '../store/close-reception.ts';
import { assignContact, endContact } from '../store/contact.ts';
import { declineReception } from '../store/decline-reception.ts';
import { eraseDestinationDetails } from '../store/erase-details.ts';
import { logContact, logFulfilment } from '../store/log-event.ts';
import { receiveMember } from '../store/receive-member.ts';
import { transferReception } from '../store/transfer-reception.ts';

/** Each change answers with the fact as it is now: the same key again gives the same fact. */
export const Mutation: MutationResolvers = {
  receiveMember: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await present(context.loaders.reception.current.load(await receiveMember(input, context))),
    })),
  declineReception: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await present(context.loaders.reception.current.load(await declineReception(input, context))),
    })),
  transferReception: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await present(context.loaders.reception.current.load(await transferReception(input, context))),
    })),
  closeReception: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await present(context.loaders.reception.current.load(await closeReception(input, context))),
    })),
  assignDestinationContact: (_, { input }, context) =>
    payload(context.language, { contact: null }, async () => ({
      contact: await present(context.loaders.contact.current.load(await assignContact(input, context))),
    })),
  endDestinationContact: (_, { input }, context) =>
    payload(context.language, { contact: null }, async () => ({
      contact: await present(context.loaders.contact.current.load(await endContact(input, context))),
    })),
  logDestinationContact: (_, { input }, context) =>
    payload(context.language, { contactLog: null }, async () => ({
      contactLog: await present(context.loaders.contactLog.current.load(await logContact(input, context))),
    })),
  logDestinationFulfilment: (_, { input }, context) =>
    payload(context.language, { fulfilment: null }, async () => ({
      fulfilment: await present(context.loaders.fulfilment.current.load(await logFulfilment(input, context))),
    })),
  amendOwnDestinationContact: (_, { input }, context) =>
    payload(context.language, { record: null }, async () => ({
      record: await present(context.loaders.record.load(await amendOwnDestinationContact(input, context))),
    })),
  eraseDestinationDetails: (_, { input }, context) =>
    payload(context.language, { erased: [], kept: [] }, async () =>
      erasureAnswer('DESTINATION', await eraseDestinationDetails(input, context), context.language),
    ),
};
