/** What an account may be: DOMAIN.md's table, and `service` for our own processes. */
export const roles = [
  'member',
  'branchOfficer',
  'coordinator',
  'associationSecretary',
  'crossRegionTeam',
  'partner',
  'auditor',
  'service',
] as const;
export type Role = (typeof roles)[number];
