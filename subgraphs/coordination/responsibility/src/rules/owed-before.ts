import type { Duty, Instant } from '../facts.ts';
import type { RuleVersion } from './rule.ts';
import { compileRules, type RulesInForce } from './rule-book.ts';
import { DUTIES, type Selection } from './select.ts';
import { covers, type Situation } from './situation.ts';

/**
 * Whether both rule sets say the same of who owed a duty, whatever the member was in before: nobody tells what that was,
 * but it was of the same origin, whose word is taken for always, and a side that is silent is silent about it as well.
 */
export const owedAlikeBefore = (
  before: RulesInForce,
  after: RulesInForce,
  at: Instant,
): ((duty: Duty, now: Situation) => boolean) => {
  const known = new Map<string, boolean>();
  return (duty, now) => {
    // Of the origin nothing matters but which rules are for it: many counties have the same.
    const [one, other] = [of(duty, before, now), of(duty, after, now)];
    const rules = [one, other].map((side) => side.map(({ id }) => id).join());
    const key = `${duty}/${rules.join('/')}/${Object.values(now).map((value) => value === null)}`;
    const alike = known.get(key) ?? isOwedAlike(one, other, duty, now, at);
    known.set(key, alike);
    return alike;
  };
};

/** The rules of a duty that are for members of that origin. */
const of = (duty: Duty, { rules }: RulesInForce, now: Situation): readonly RuleVersion[] =>
  rules.filter(
    (rule) =>
      rule.duty === duty &&
      (rule.scope.originRegion === undefined || covers({ originRegion: rule.scope.originRegion }, now) !== false),
  );

const isOwedAlike = (
  before: readonly RuleVersion[],
  after: readonly RuleVersion[],
  duty: Duty,
  now: Situation,
  at: Instant,
): boolean => {
  const all = new Set([...before, ...after]);
  if (all.size === before.length && all.size === after.length) return true;
  const [one, other] = [compileRules(before).at(at), compileRules(after).at(at)];
  const index = DUTIES.indexOf(duty);
  return circumstances(now, [...all]).every(
    (then) => owedBy(one.select(then)[index]) === owedBy(other.select(then)[index]),
  );
};

/** Everything that somebody may have been in, as far as the scopes of these rules can tell it apart. */
const circumstances = (now: Situation, rules: readonly RuleVersion[]): readonly Situation[] => {
  const scopes = rules.map(({ scope }) => scope);
  const regions = open(now.destinationRegion, ['NONE', ...scopes.flatMap((scope) => scope.destinationRegion ?? [])]);
  const kinds = open<Situation['branchKind']>(now.branchKind, [
    'NONE',
    ...scopes.flatMap((scope) => scope.branchKinds ?? []),
  ]);
  const months = open(now.monthsAway, [
    0,
    ...scopes.flatMap(({ awayFromMonths, awayUntilMonths }) => [awayFromMonths ?? 0, awayUntilMonths ?? 0]),
  ]);
  const [aways, receiveds, joints] = [now.away, now.received, now.inJointBranch].map((told) =>
    open(told, [true, false]),
  );
  const every: Situation[] = [];
  for (const destinationRegion of regions)
    for (const branchKind of kinds)
      for (const monthsAway of months)
        for (const away of aways ?? [])
          for (const received of receiveds ?? [])
            for (const inJointBranch of joints ?? [])
              every.push({ ...now, destinationRegion, branchKind, monthsAway, away, received, inJointBranch });
  return every;
};

/** Each once; only what is unknown, where that is unknown now. */
const open = <Value>(now: unknown, values: readonly Value[]): readonly (Value | null)[] =>
  now === null ? [null] : [...new Set(values)];

/** As `leadSince` asks: the side that owes the duty by a cadence, or why no side is known to. */
const owedBy = (selection: Selection | undefined): string => {
  if (selection?.kind === 'UNKNOWN') return 'UNKNOWN';
  if (selection?.kind !== 'RULE') return 'NOBODY';
  if (!selection.certain) return `${selection.lead}?`;
  return selection.rule.cadence === null ? 'NOBODY' : selection.lead;
};
