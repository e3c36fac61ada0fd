import { changed, payload } from '@liangdi/kit';
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
      reception: await changed(context.loaders.reception.current, receiveMember(input, context)),
    })),
  declineReception: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await changed(context.loaders.reception.current, declineReception(input, context)),
    })),
  transferReception: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await changed(context.loaders.reception.current, transferReception(input, context)),
    })),
  closeReception: (_, { input }, context) =>
    payload(context.language, { reception: null }, async () => ({
      reception: await changed(context.loaders.reception.current, closeReception(input, context)),
    })),
  assignDestinationContact: (_, { input }, context) =>
    payload(context.language, { contact: null }, async () => ({
      contact: await changed(context.loaders.contact.current, assignContact(input, context)),
    })),
  endDestinationContact: (_, { input }, context) =>
    payload(context.language, { contact: null }, async () => ({
      contact: await changed(context.loaders.contact.current, endContact(input, context)),
    })),
  logDestinationContact: (_, { input }, context) =>
    payload(context.language, { contactLog: null }, async () => ({
      contactLog: await changed(context.loaders.contactLog.current, logContact(input, context)),
    })),
  logDestinationFulfilment: (_, { input }, context) =>
    payload(context.language, { fulfilment: null }, async () => ({
      fulfilment: await changed(context.loaders.fulfilment.current, logFulfilment(input, context)),
    })),
  amendOwnDestinationContact: (_, { input }, context) =>
    payload(context.language, { record: null }, async () => ({
      record: await changed(context.loaders.record, amendOwnDestinationContact(input, context)),
    })),
  eraseDestinationDetails: (_, { input }, context) =>
    payload(context.language, { erased: [], kept: [] }, async () =>
      erasureAnswer('DESTINATION', await eraseDestinationDetails(input, context), context.language),
    ),
};
