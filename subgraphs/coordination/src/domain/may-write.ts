import { claimsOf, errors, type Viewer } from '@liangdi/kit';
import { type Attributes, mayWrite } from '@liangdi/schema/policy';

/**
 * What is changed: the member's origin region, the places where they are. Whose organisations they belong to is known
 * from the viewer's seeing them at all.
 */
export interface Changed {
  readonly region: string;
  readonly places?: readonly string[];
  /** Of a link: the associations and branches that its record belongs or belonged to. */
  readonly recordOrganisations?: readonly string[];
  /** Whose it is, where an account's own is changed. */
  readonly account?: string;
  /** Whom it is about, `Member:region:uuid`, where only they may. */
  readonly member?: string;
}

/** @throws CallerError NOT_YOURS */
export const requireWrite = (
  viewer: Viewer,
  mutation: string,
  { region, places = [], recordOrganisations = [], account, member }: Changed,
  path: readonly string[] = [],
): void => {
  const claims = claimsOf(viewer);
  const target: Attributes = {
    region: [region],
    places,
    organisations: claims.organisations,
    recordOrganisations,
    account: account ? [account] : [],
    member: member ? [member] : [],
  };
  if (viewer.role !== 'service' && !mayWrite('coordination', mutation, target, claims))
    throw errors.NOT_YOURS({}, path);
};
