import { claimsOf, errors, type Viewer } from '@liangdi/kit';
import type { Erasable, OfMember } from '@liangdi/records';
import { mayWrite } from '@liangdi/schema/policy';

/** Where a change is written: the region, and the association and branch as soon as they are known. */
export interface WrittenTo extends OfMember {
  readonly region: string;
  /** Local ids. Without them, any association or branch of the region stands for it. */
  readonly associationId?: string | undefined;
  readonly branchId?: string | null | undefined;
}

/** @throws CallerError `NOT_YOURS` */
export const mustWrite = (
  viewer: Viewer,
  mutation: string,
  { region, associationId, branchId, member }: WrittenTo,
  path: readonly string[],
): void => {
  const claims = claimsOf(viewer);
  const organisations =
    associationId === undefined
      ? claims.organisations.filter((organisation) => organisation.split(':')[1] === region)
      : [`Association:${region}:${associationId}`, ...(branchId ? [`AssociationBranch:${region}:${branchId}`] : [])];
  const target = { region: [region], organisations, member: member == null ? [] : [member] };
  if (!mayWrite('association', mutation, target, claims)) throw errors.NOT_YOURS({}, path);
};

/**
 * Whether the viewer may erase details of a record that they see: the person themself, or staff of an organisation that
 * answers for them, or did where none does now. A record that was never any's is seen by whoever made it, and is theirs.
 * @throws CallerError `NOT_YOURS`
 */
export const mustErase = (viewer: Viewer, record: Erasable, path: readonly string[]): void => {
  const claims = claimsOf(viewer);
  const { region, memberRegion, memberId } = record;
  const recorder = claims.organisations.filter(
    (organisation) => /^Association(Branch)?:/.test(organisation) && organisation.split(':')[1] === region,
  );
  const target = {
    region: [region],
    organisations: record.organisations.length > 0 ? record.organisations : recorder,
    member: memberId === null ? [] : [`Member:${memberRegion}:${memberId}`],
  };
  if (!mayWrite('association', 'eraseAssociationDetails', target, claims)) throw errors.NOT_YOURS({}, path);
};
