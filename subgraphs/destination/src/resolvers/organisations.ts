import { payload, present } from '@liangdi/kit';
import type { MutationResolvers } from '../generated/graphql.ts';
import { closeReceivingBranch, closeSubdistrict } from '../store/close-organisation.ts';
import { foundCity, foundReceivingBranch, foundSubdistrict } from '../store/found-organisation.ts';

/** Changes of the organisation tree. */
export const organisationMutations = {
  foundCity: (_, { input }, context) =>
    payload(context.language, { city: null }, async () => ({
      city: await present(context.loaders.city.load(await foundCity(input, context))),
    })),
  foundSubdistrict: (_, { input }, context) =>
    payload(context.language, { subdistrict: null }, async () => ({
      subdistrict: await present(context.loaders.subdistrict.load(await foundSubdistrict(input, context))),
    })),
  foundReceivingBranch: (_, { input }, context) =>
    payload(context.language, { branch: null }, async () => ({
      branch: await present(context.loaders.branch.load(await foundReceivingBranch(input, context))),
    })),
  closeSubdistrict: (_, { input }, context) =>
    payload(context.language, { subdistrict: null }, async () => ({
      subdistrict: await present(context.loaders.subdistrict.load(await closeSubdistrict(input, context))),
    })),
  closeReceivingBranch: (_, { input }, context) =>
    payload(context.language, { branch: null }, async () => ({
      branch: await present(context.loaders.branch.load(await closeReceivingBranch(input, context))),
    })),
} satisfies MutationResolvers;
