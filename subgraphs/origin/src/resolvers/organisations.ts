import { changed, payload } from '@liangdi/kit';
import { refusals } from '../domain/refusals.ts';
import type { MutationResolvers } from '../generated/graphql.ts';

/** Changes of the organisation tree. */
export const organisationMutations = {
  foundCounty: (_, { input }, { store, loaders, language }) =>
    payload(
      language,
      { county: null },
      async () => ({ county: await changed(loaders.county, store.foundCounty(input)) }),
      refusals,
    ),
  foundTownship: (_, { input }, { store, loaders, language }) =>
    payload(
      language,
      { township: null },
      async () => ({ township: await changed(loaders.township, store.foundTownship(input)) }),
      refusals,
    ),
  foundHomeBranch: (_, { input }, { store, loaders, language }) =>
    payload(
      language,
      { homeBranch: null },
      async () => ({ homeBranch: await changed(loaders.homeBranch, store.foundHomeBranch(input)) }),
      refusals,
    ),
  closeTownship: (_, { input }, { store, loaders, language }) =>
    payload(
      language,
      { township: null },
      async () => ({ township: await changed(loaders.township, store.closeTownship(input)) }),
      refusals,
    ),
  closeHomeBranch: (_, { input }, { store, loaders, language }) =>
    payload(
      language,
      { homeBranch: null },
      async () => ({ homeBranch: await changed(loaders.homeBranch, store.closeHomeBranch(input)) }),
      refusals,
    ),
} satisfies MutationResolvers;
