import { changed, payload } from '@liangdi/kit';
import type { MutationResolvers } from '../generated/graphql.ts';
import { closeReceivingBranch, closeSubdistrict } from '../store/close-organisation.ts';
import { foundCity, foundReceivingBranch, foundSubdistrict } from '../store/found-organisation.ts';

/** Changes of the organisation tree. */
export const organisationMutations = {
  foundCity: (_, { input }, context) =>
    payload(context.language, { city: null }, async () => ({
      city: await changed(context.loaders.city, foundCity(input, context)),
    })),
  foundSubdistrict: (_, { input }, context) =>
    payload(context.language, { subdistrict: null }, async () => ({
      subdistrict: await changed(context.loaders.subdistrict, foundSubdistrict(input, context)),
    })),
  foundReceivingBranch: (_, { input }, context) =>
    payload(context.language, { branch: null }, async () => ({
      branch: await changed(context.loaders.branch, foundReceivingBranch(input, context)),
    })),
  closeSubdistrict: (_, { input }, context) =>
    payload(context.language, { subdistrict: null }, async () => ({
      subdistrict: await changed(context.loaders.subdistrict, closeSubdistrict(input, context)),
    })),
  closeReceivingBranch: (_, { input }, context) =>
    payload(context.language, { branch: null }, async () => ({
      branch: await changed(context.loaders.branch, closeReceivingBranch(input, context)),
    })),
} satisfies MutationResolvers;
