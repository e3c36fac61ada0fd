import type { BranchVersion, Instant } from '../facts.ts';
import { isClosed } from '../history/known.ts';
import type { ResponsibleOrganisation } from '../view.ts';
import type { AssociationPicture, DestinationPicture, OriginPicture } from './picture.ts';

/** The home branch; the township, else the county, when that branch is closed. */
export const originOrganisation = (origin: OriginPicture | null, at: Instant): ResponsibleOrganisation | null => {
  if (origin === null || origin.member === null) return null;
  const { branchId, region, townshipId, countyId } = origin.member;
  return branchOrAbove(branchId, region, origin.branches, townshipId ?? countyId, at);
};

/** The receiving branch of the earliest open reception; what stands above it when it is closed. */
export const destinationOrganisation = (
  destination: DestinationPicture | null,
  at: Instant,
): ResponsibleOrganisation | null => {
  const reception = destination?.openReceptions[0];
  if (!destination || reception === undefined) return null;
  return branchOrAbove(reception.branchId, reception.region, destination.branches, null, at);
};

/** The branch of the earliest open membership; the association when it has none or it is closed. */
export const associationOrganisation = (
  association: AssociationPicture | null,
  at: Instant,
): ResponsibleOrganisation | null => {
  const membership = association?.openMemberships[0];
  if (!association || membership === undefined) return null;
  const { associationId, branchId, region } = membership;
  if (branchId === null) return { id: associationId, region, level: 'ABOVE_BRANCH', branchKind: null };
  return branchOrAbove(branchId, region, association.branches, associationId, at);
};

const branchOrAbove = (
  id: string,
  region: string,
  branches: readonly BranchVersion[],
  above: string | null,
  at: Instant,
): ResponsibleOrganisation | null => {
  const branch = branches.find((candidate) => candidate.id === id);
  if (branch === undefined || !isClosed(branch, at)) {
    return { id, region, level: 'BRANCH', branchKind: branch?.kind ?? null };
  }
  const parent = above ?? branch.parentId;
  return parent === null ? null : { id: parent, region, level: 'ABOVE_BRANCH', branchKind: null };
};
