import { claimsOf, errors, type Viewer } from '@liangdi/kit';
import type { Erasable, OfMember } from '@liangdi/records';
import { mayWrite } from '@liangdi/schema/policy';

/** Where a change is written: the city, and the branch as soon as it is known. */
export interface WrittenTo extends OfMember {
  readonly region: string;
  /** Local id of the receiving branch. Without it, any branch of the city stands for it. */
  readonly branchId?: string | undefined;
}

/** @throws CallerError `NOT_YOURS` */
export const mustWrite = (
  viewer: Viewer,
  mutation: string,
  { region, branchId, member }: WrittenTo,
  path: readonly string[],
): void => {
  const claims = claimsOf(viewer);
  const ofTheCity = `ReceivingBranch:${region}:`;
  const branches =
    branchId === undefined
      ? claims.organisations.filter((organisation) => organisation.startsWith(ofTheCity))
      : [ofTheCity + branchId];
  const target = { region: [region], branches, member: member == null ? [] : [member] };
  if (!mayWrite('destination', mutation, target, claims)) throw errors.NOT_YOURS({}, path);
};

/**
 * Whether the viewer may erase details of a record that they see: the person themself, or staff of an organisation that
 * answers for them, or did where none does now. A record that was never any's is seen by whoever made it, and is theirs.
 * @throws CallerError `NOT_YOURS`
 */
export const mustErase = (viewer: Viewer, record: Erasable, path: readonly string[]): void => {
  const claims = claimsOf(viewer);
  const { region, memberRegion, memberId } = record;
  const recorder = claims.organisations.filter((organisation) => organisation.startsWith(`ReceivingBranch:${region}:`));
  const target = {
    region: [region],
    branches: record.organisations.length > 0 ? record.organisations : recorder,
    member: memberId === null ? [] : [`Member:${memberRegion}:${memberId}`],
  };
  if (!mayWrite('destination', 'eraseDestinationDetails', target, claims)) throw errors.NOT_YOURS({}, path);
};
