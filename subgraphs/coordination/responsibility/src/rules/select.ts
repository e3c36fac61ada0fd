import type { Duty, SideName } from '../facts.ts';
import { precedence } from './precedence.ts';
import type { RuleVersion } from './rule.ts';
import { covers, type Situation } from './situation.ts';

/** Which rule governs a duty in a situation. */
export type Selection =
  /** `certain`: no unknown circumstance could put another cadence or other counted sides in its place. */
  | { readonly kind: 'RULE'; readonly rule: RuleVersion; readonly lead: SideName; readonly certain: boolean }
  /** Rules of equal rank name different leads. */
  | { readonly kind: 'TIE'; readonly rules: readonly RuleVersion[] }
  | { readonly kind: 'NO_RULE' }
  /** A silent side keeps us from knowing which rule governs. */
  | { readonly kind: 'UNKNOWN' };

/** `ranked`: the rules in force for one duty, in order of precedence. */
export const select = (ranked: readonly RuleVersion[], situation: Situation): Selection => {
  const possible: RuleVersion[] = [];
  for (const [index, rule] of ranked.entries()) {
    const covered = covers(rule.scope, situation);
    if (covered === null) possible.push(rule);
    if (covered === true) return decide(rule, possible, ties(ranked, index, situation));
  }
  return { kind: possible.length === 0 ? 'NO_RULE' : 'UNKNOWN' };
};

const decide = (rule: RuleVersion, possible: readonly RuleVersion[], equals: readonly Equal[]): Selection => {
  const others = [...possible, ...equals.filter(({ covered }) => covered === null).map((equal) => equal.rule)];
  const tied = equals.filter(({ covered }) => covered === true).map((equal) => equal.rule);
  if (tied.some(({ lead }) => lead !== rule.lead)) {
    return possible.length === 0 ? { kind: 'TIE', rules: [rule, ...tied] } : { kind: 'UNKNOWN' };
  }
  if (others.some(({ lead }) => lead !== rule.lead)) return { kind: 'UNKNOWN' };
  return { kind: 'RULE', rule, lead: rule.lead, certain: others.every((other) => asksTheSame(rule, other)) };
};

interface Equal {
  readonly rule: RuleVersion;
  readonly covered: boolean | null;
}

/** Rules after `index` that no point of precedence puts behind it. */
const ties = (ranked: readonly RuleVersion[], index: number, situation: Situation): readonly Equal[] => {
  const first = ranked[index];
  const equals: Equal[] = [];
  for (let next = index + 1; first !== undefined && next < ranked.length; next++) {
    const rule = ranked[next];
    if (rule === undefined || precedence(first, rule) !== 0) break;
    const covered = covers(rule.scope, situation);
    if (covered !== false) equals.push({ rule, covered });
  }
  return equals;
};

const asksTheSame = (a: RuleVersion, b: RuleVersion): boolean =>
  a.cadence?.months === b.cadence?.months &&
  a.cadence?.noticeDays === b.cadence?.noticeDays &&
  a.validFrom === b.validFrom &&
  a.counts.length === b.counts.length &&
  a.counts.every((side) => b.counts.includes(side)) &&
  a.support.length === b.support.length &&
  a.support.every((side) => b.support.includes(side));

/** The duties, in the order in which views list them. */
export const DUTIES = [
  'KEEP_RECORD',
  'CONTACT',
  'EDUCATE',
  'ORGANISATIONAL_LIFE',
  'DUES',
  'CARE',
  'VOTING_RIGHTS',
  'REPORT_BACK',
] as const satisfies readonly Duty[];
