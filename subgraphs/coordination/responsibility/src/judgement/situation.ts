import type { Instant, SideName } from '../facts.ts';
import { addMonths } from '../history/calendar.ts';
import type { Situation } from '../rules/situation.ts';
import type { Picture } from './picture.ts';

/** The circumstances that the rules ask for. Every unknown is a silent side's. */
export const situationOf = (picture: Picture, monthBorders: readonly number[]): Situation => {
  const { origin, destination, association } = picture;
  const reception = destination?.openReceptions[0] ?? null;
  const outflow = origin?.openOutflow ?? null;
  const away = outflow !== null || reception !== null ? true : origin === null || destination === null ? null : false;
  return {
    originRegion: origin === null ? null : (origin.member?.county ?? 'NONE'),
    destinationRegion:
      destination === null
        ? null
        : (reception?.region ?? (origin === null ? null : (outflow?.destinationRegion ?? 'NONE'))),
    branchKind: destination === null ? null : (reception?.branchKind ?? 'NONE'),
    away,
    monthsAway:
      origin === null || destination === null ? null : monthsSince(awaySince(picture), picture.at, monthBorders),
    received: destination === null ? null : reception !== null,
    inJointBranch: association === null ? null : inJointBranch(picture),
  };
};

/** When the member left, by the earlier of both sides' word; null when at home. */
export const awaySince = ({ origin, destination }: Picture): Instant | null => {
  const left = origin?.openOutflow?.validFrom ?? null;
  const arrived = destination?.openReceptions[0]?.validFrom ?? null;
  return left === null ? arrived : arrived === null ? left : Math.min(left, arrived);
};

/** The last border of the rules that has been passed; 0 when none. */
const monthsSince = (since: Instant | null, at: Instant, borders: readonly number[]): number => {
  let months = 0;
  if (since !== null) for (const border of borders) if (addMonths(since, border) <= at) months = border;
  return months;
};

const inJointBranch = ({ association }: Picture): boolean =>
  association?.openMemberships.some(({ branchId }) =>
    association.branches.some(({ id, kind }) => id === branchId && kind === 'JOINT'),
  ) ?? false;

/** The same member as if `side` had been silent. */
export const without = (picture: Picture, side: SideName): Picture => {
  switch (side) {
    case 'ORIGIN':
      return { ...picture, origin: null, organisations: { ...picture.organisations, ORIGIN: null } };
    case 'DESTINATION':
      return { ...picture, destination: null, organisations: { ...picture.organisations, DESTINATION: null } };
    case 'ASSOCIATION':
      return { ...picture, association: null, organisations: { ...picture.organisations, ASSOCIATION: null } };
  }
};
