import { regionsAgree } from '../history/region.ts';
import type { RuleScope, RuleVersion } from '../rules/rule.ts';

/** Whether both scopes name the same conditions. */
export const equalScopes = (a: RuleScope, b: RuleScope): boolean =>
  KEYS.every((key) => normal(a[key]) === normal(b[key]));

const KEYS = [
  'originRegion',
  'destinationRegion',
  'branchKinds',
  'away',
  'awayFromMonths',
  'awayUntilMonths',
  'received',
  'inJointBranch',
] as const satisfies readonly (keyof RuleScope)[];

const normal = (condition: RuleScope[keyof RuleScope]): string =>
  Array.isArray(condition) ? [...condition].sort().join() : String(condition);

/** Whether some circumstance is in both scopes. */
export const overlap = (a: RuleScope, b: RuleScope): boolean =>
  meet(a.originRegion, b.originRegion, regionsAgree) &&
  meet(a.destinationRegion, b.destinationRegion, regionsAgree) &&
  meet(a.branchKinds, b.branchKinds, (one, other) => one.some((kind) => other.includes(kind))) &&
  meet(a.away, b.away, Object.is) &&
  meet(a.received, b.received, Object.is) &&
  meet(a.inJointBranch, b.inJointBranch, Object.is) &&
  Math.max(a.awayFromMonths ?? 0, b.awayFromMonths ?? 0) <
    Math.min(a.awayUntilMonths ?? Infinity, b.awayUntilMonths ?? Infinity);

const meet = <Value>(a: Value | undefined, b: Value | undefined, agree: (a: Value, b: Value) => boolean): boolean =>
  a === undefined || b === undefined || agree(a, b);

/** Whether both rules ask the same: the same lead, support, counted sides and cadence. */
export const askTheSame = (a: RuleVersion, b: RuleVersion): boolean =>
  a.lead === b.lead &&
  normal(a.support as never) === normal(b.support as never) &&
  normal(a.counts as never) === normal(b.counts as never) &&
  a.cadence?.months === b.cadence?.months &&
  a.cadence?.noticeDays === b.cadence?.noticeDays;
