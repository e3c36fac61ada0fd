import type { ReceptionVersion } from '../facts.ts';

/**
 * A reception with those from which it goes on, itself first: a branch that passes a member on to another one of the city
 * ends its reception at the instant at which the other one’s begins, and says neither that they left nor declined.
 */
export const withThosePassedOn = (
  reception: ReceptionVersion,
  known: readonly ReceptionVersion[],
): readonly ReceptionVersion[] => {
  const found = [reception];
  // Each begins before the one that it passed on to, so that this comes to an end.
  for (const one of found) found.push(...known.filter((before) => !found.includes(before) && isPassedOn(before, one)));
  return found;
};

const isPassedOn = (before: ReceptionVersion, to: ReceptionVersion): boolean =>
  before.status === 'RECEIVED' &&
  before.validTo === to.validFrom &&
  before.validFrom < to.validFrom &&
  before.recordId === to.recordId &&
  before.region === to.region;
