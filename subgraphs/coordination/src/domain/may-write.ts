import { errors, type Role, type Viewer } from '@liangdi/kit';

/** What coordination lets people change. */
export type Change = 'FINDING' | 'RULE' | 'LINK';

/** Roles by change; everyone else may not. The one place that the trust issue's policy replaces. */
const ALLOWED: Readonly<Record<Change, ReadonlySet<Role>>> = {
  FINDING: new Set<Role>(['crossRegionTeam', 'coordinator', 'associationSecretary', 'branchOfficer', 'service']),
  RULE: new Set<Role>(['coordinator', 'crossRegionTeam', 'service']),
  LINK: new Set<Role>(['crossRegionTeam', 'coordinator', 'associationSecretary', 'branchOfficer', 'service']),
};

/** @throws CallerError NOT_YOURS */
export const requireWrite = ({ role }: Viewer, change: Change): void => {
  if (!ALLOWED[change].has(role)) throw errors.NOT_YOURS({});
};
