import { claimsOf, fromGlobalId } from '@liangdi/kit';
import type { Context } from '../context.ts';
import type { ConsentRow } from './consent-store.ts';

/** What a member said of agreements: for themselves and for their county's coordinator; nobody else is told that there are any. */
export const memberConsents = async (memberId: string, { viewer, loaders }: Context): Promise<ConsentRow[]> => {
  const { region, id } = fromGlobalId('Member', memberId);
  const { role, member, regions } = claimsOf(viewer);
  const isOwn = member === `Member:${region}:${id}`;
  const isOfCounty = role === 'coordinator' && regions.includes(region);
  return isOwn || isOfCounty ? [...(await loaders.consents.load({ region, id }))] : [];
};
