import { changed, payload } from '@liangdi/kit';
import { erasureAnswer } from '@liangdi/schema/access';
import { refusals } from '../domain/refusals.ts';
import type { MutationResolvers } from '../generated/graphql.ts';
import { eraseOriginDetails } from '../store/erase-details.ts';

/** Each change answers with the row as it is now: the same key again gives the same row. */
export const Mutation: MutationResolvers = {
  registerMember: (_, { input }, { store, loaders: { member }, language }) =>
    payload(
      language,
      { member: null },
      async () => ({ member: await changed(member.current, store.registerMember(input)) }),
      refusals,
    ),
  amendMember: (_, { input }, { store, loaders: { member }, language }) =>
    payload(
      language,
      { member: null },
      async () => ({ member: await changed(member.current, store.amendMember(input)) }),
      refusals,
    ),
  declareOutflow: (_, { input }, { store, loaders: { outflow }, language }) =>
    payload(
      language,
      { outflow: null },
      async () => ({ outflow: await changed(outflow.current, store.declareOutflow(input)) }),
      refusals,
    ),
  amendOutflow: (_, { input }, { store, loaders: { outflow }, language }) =>
    payload(
      language,
      { outflow: null },
      async () => ({ outflow: await changed(outflow.current, store.amendOutflow(input)) }),
      refusals,
    ),
  closeOutflow: (_, { input }, { store, loaders: { outflow }, language }) =>
    payload(
      language,
      { outflow: null },
      async () => ({ outflow: await changed(outflow.current, store.closeOutflow(input)) }),
      refusals,
    ),
  assignOriginContact: (_, { input }, { store, loaders: { contactPerson }, language }) =>
    payload(
      language,
      { contact: null },
      async () => ({ contact: await changed(contactPerson.current, store.assignOriginContact(input)) }),
      refusals,
    ),
  endOriginContact: (_, { input }, { store, loaders: { contactPerson }, language }) =>
    payload(
      language,
      { contact: null },
      async () => ({ contact: await changed(contactPerson.current, store.endOriginContact(input)) }),
      refusals,
    ),
  logOriginContact: (_, { input }, { store, loaders: { contactLog }, language }) =>
    payload(
      language,
      { contactLog: null },
      async () => ({ contactLog: await changed(contactLog.current, store.logOriginContact(input)) }),
      refusals,
    ),
  logOriginFulfilment: (_, { input }, { store, loaders: { fulfilment }, language }) =>
    payload(
      language,
      { fulfilment: null },
      async () => ({ fulfilment: await changed(fulfilment.current, store.logOriginFulfilment(input)) }),
      refusals,
    ),
  stopSearch: (_, { input }, { store, loaders: { stopSearch }, language }) =>
    payload(
      language,
      { stopSearch: null },
      async () => ({ stopSearch: await changed(stopSearch.current, store.stopSearch(input)) }),
      refusals,
    ),
  resumeSearch: (_, { input }, { store, loaders: { stopSearch }, language }) =>
    payload(
      language,
      { stopSearch: null },
      async () => ({ stopSearch: await changed(stopSearch.current, store.resumeSearch(input)) }),
      refusals,
    ),
  reportWhereabouts: (_, { input }, { store, loaders: { whereaboutsReport }, language }) =>
    payload(
      language,
      { report: null },
      async () => ({ report: await changed(whereaboutsReport.current, store.reportWhereabouts(input)) }),
      refusals,
    ),
  amendOwnContact: (_, { input }, { store, loaders: { member }, language }) =>
    payload(
      language,
      { member: null },
      async () => ({ member: await changed(member.current, store.amendOwnContact(input)) }),
      refusals,
    ),
  eraseOriginDetails: (_, { input }, context) =>
    payload(context.language, { erased: [], kept: [] }, async () =>
      erasureAnswer('ORIGIN', await eraseOriginDetails(input, context), context.language),
    ),
};
