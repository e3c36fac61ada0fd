import type { Claims } from './claims.ts';
import { type Attributes, anyHolds } from './decide.ts';
import { policy } from './policy.ts';
import type { SideName } from './subjects.ts';

/** Whether the viewer may make a change of this name where it would be written: default deny. */
export const mayWrite = (side: SideName, mutation: string, target: Attributes, claims: Claims): boolean => {
  const rules = policy[side].writes[mutation];
  return rules !== undefined && anyHolds(rules, target, claims);
};
