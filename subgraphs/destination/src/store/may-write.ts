import { claimsOf, errors, type Viewer } from '@liangdi/kit';
import { mayWrite } from '@liangdi/schema/policy';

/** Where a change is written: the city, and the branch as soon as it is known. */
export interface WrittenTo {
  readonly region: string;
  /** Local id of the receiving branch. Without it, any branch of the city stands for it. */
  readonly branchId?: string | undefined;
}

/** @throws CallerError `NOT_YOURS` */
export const mustWrite = (
  viewer: Viewer,
  mutation: string,
  { region, branchId }: WrittenTo,
  path: readonly string[],
): void => {
  const claims = claimsOf(viewer);
  const ofTheCity = `ReceivingBranch:${region}:`;
  const branches =
    branchId === undefined
      ? claims.organisations.filter((organisation) => organisation.startsWith(ofTheCity))
      : [ofTheCity + branchId];
  if (!mayWrite('destination', mutation, { region: [region], branches }, claims)) throw errors.NOT_YOURS({}, path);
};
