import type { BranchKind } from '../facts.ts';
import { regionContains } from '../history/region.ts';
import type { RuleScope } from './rule.ts';

/** A value, `NONE` where there is none, or null where a silent side keeps us from knowing. */
type Known<Value> = Value | 'NONE' | null;

/** What of a member's circumstances the rules' scopes ask for. null = a silent side keeps us from knowing. */
export interface Situation {
  readonly originRegion: Known<string>;
  readonly destinationRegion: Known<string>;
  readonly branchKind: Known<BranchKind>;
  readonly away: boolean | null;
  /** The last of the rules' borders in months that has been passed; 0 when none or not away. */
  readonly monthsAway: number | null;
  readonly received: boolean | null;
  readonly inJointBranch: boolean | null;
}

/** Whether a scope covers a situation: true, false, or null when what is unknown decides. */
export const covers = (scope: RuleScope, situation: Situation): boolean | null => {
  let unknown = false;
  for (const condition of CONDITIONS) {
    const holds = condition(scope, situation);
    if (holds === false) return false;
    if (holds === null) unknown = true;
  }
  return unknown ? null : true;
};

type Condition = (scope: RuleScope, situation: Situation) => boolean | null;

const CONDITIONS: readonly Condition[] = [
  ({ originRegion }, situation) => inRegion(originRegion, situation.originRegion),
  ({ destinationRegion }, situation) => inRegion(destinationRegion, situation.destinationRegion),
  ({ branchKinds }, { branchKind }) =>
    branchKinds === undefined
      ? true
      : branchKind === null
        ? null
        : branchKind !== 'NONE' && branchKinds.includes(branchKind),
  (scope, { away }) => equal(scope.away, away),
  ({ awayFromMonths }, { monthsAway }) =>
    awayFromMonths === undefined ? true : monthsAway === null ? null : monthsAway >= awayFromMonths,
  ({ awayUntilMonths }, { monthsAway }) =>
    awayUntilMonths === undefined ? true : monthsAway === null ? null : monthsAway < awayUntilMonths,
  (scope, { received }) => equal(scope.received, received),
  (scope, { inJointBranch }) => equal(scope.inJointBranch, inJointBranch),
];

const equal = (asked: boolean | undefined, known: boolean | null): boolean | null =>
  asked === undefined ? true : known === null ? null : asked === known;

const inRegion = (asked: string | undefined, known: Known<string>): boolean | null =>
  asked === undefined ? true : known === null ? null : known !== 'NONE' && regionContains(asked, known);
