import { claimsOf, errors, type Viewer } from '@liangdi/kit';
import { type Attributes, mayWrite } from '@liangdi/schema/policy';

/** Where a change is written: the county, and the home branch where it is known beforehand. */
export interface WrittenTo {
  readonly region: string;
  /** Local id of the home branch. Without it, any branch of the county stands for it: the rows that are changed decide. */
  readonly branchId?: string | null;
  /** Local id of the member, where the change is about one. */
  readonly memberId?: string | null;
}

/** The home branches of the county that the viewer acts for: one of them may turn out to be the member's. */
const ownBranches = (viewer: Viewer, region: string): readonly string[] =>
  claimsOf(viewer).organisations.filter((organisation) => organisation.startsWith(`HomeBranch:${region}:`));

/** @throws CallerError `NOT_YOURS` */
export const mustWrite = (
  viewer: Viewer,
  mutation: string,
  { region, branchId, memberId }: WrittenTo,
  path: readonly string[],
): void => {
  const homeBranch = branchId == null ? ownBranches(viewer, region) : [`HomeBranch:${region}:${branchId}`];
  const member = memberId == null ? [] : [`Member:${region}:${memberId}`];
  const target: Attributes = { region: [region], homeBranch, member };
  if (!mayWrite('origin', mutation, target, claimsOf(viewer))) throw errors.NOT_YOURS({}, path);
};
