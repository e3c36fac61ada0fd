import { regionDigits } from '../history/region.ts';
import type { Authority, RuleScope, RuleVersion } from './rule.ts';

const RANK: Record<Authority, number> = { NATIONAL: 4, PROVINCE: 3, CITY: 2, COUNTY: 1 };

/** Digits of the regions named, and one for each further condition. A region always outweighs a circumstance at home. */
const specificity = (scope: RuleScope): number =>
  (scope.originRegion === undefined ? 0 : 10 * regionDigits(scope.originRegion)) +
  (scope.destinationRegion === undefined ? 0 : 10 * regionDigits(scope.destinationRegion)) +
  CONDITIONS.filter((condition) => scope[condition] !== undefined).length;

const CONDITIONS = [
  'branchKinds',
  'away',
  'awayFromMonths',
  'awayUntilMonths',
  'received',
  'inJointBranch',
] as const satisfies readonly (keyof RuleScope)[];

/** More specific before more general, later before earlier, higher authority before lower. 0 = the rules tie. */
export const precedence = (a: RuleVersion, b: RuleVersion): number =>
  specificity(b.scope) - specificity(a.scope) || b.validFrom - a.validFrom || RANK[b.authority] - RANK[a.authority];
