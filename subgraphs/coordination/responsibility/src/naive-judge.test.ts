import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { FINDINGS } from './findings/catalogue.ts';
import { NATIONAL_2019 } from './rules/national-2019.ts';
import type { RuleVersion } from './rules/rule.ts';
import { compileRules } from './rules/rule-book.ts';
import { SHIPPED_RULES } from './rules/shipped.ts';
import { heardSides, judgedAt } from './testing/arbitrary.ts';
import { naiveJudge } from './testing/naive-judge.ts';
import type { Finding, View } from './view.ts';

/** The shipped rules, and with local ones that make every point of precedence, ties and missing organisations matter. */
const local = (suffix: string, change: Partial<RuleVersion>): readonly RuleVersion[] =>
  NATIONAL_2019.filter(({ duty }) => duty === 'CONTACT' || duty === 'DUES').map((rule) => ({
    ...rule,
    id: `${suffix}/${rule.id}`,
    ...change,
  }));
const BOOKS = {
  shipped: SHIPPED_RULES,
  city: [
    ...SHIPPED_RULES,
    ...local('city', { scope: { destinationRegion: '310000' }, lead: 'DESTINATION', authority: 'CITY' }),
    ...local('months', { scope: { awayFromMonths: 6, awayUntilMonths: 18 }, lead: 'ASSOCIATION' }),
    ...local('kind', { scope: { branchKinds: ['MARKET'], originRegion: '330300' }, counts: ['ORIGIN', 'DESTINATION'] }),
  ],
  tied: [...SHIPPED_RULES, ...local('tie', { lead: 'DESTINATION' })],
  patchy: SHIPPED_RULES.filter((_, index) => index % 3 !== 0),
} satisfies Record<string, readonly RuleVersion[]>;
const COMPILED = new Map(Object.entries(BOOKS).map(([name, rules]) => [name, compileRules(rules)]));

const told = (finding: Finding): readonly string[] => {
  const { kind, owner, since, field, duties, evidence, key } = finding;
  if (kind === 'NOBODY_LEADS') return duties.map((duty) => `${kind} ${owner} ${duty}`);
  if (kind === 'RECORD_UNLINKED' || kind === 'IDENTITY_COLLISION') return [`${kind} ${owner} ${key.split(':')[1]}`];
  expect(evidence).not.toEqual([]);
  return [`${kind} ${owner} ${since}${kind === 'CONTRADICTION' ? ` ${field}` : ''}`];
};

const opinion = ({ handover, origin, destination, association, duties, findings }: View) => ({
  handover: handover.state,
  organisations: [origin, destination, association].map(({ organisation }) => organisation?.id ?? null),
  duties: duties.map(
    ({ duty, state, lead, lastFulfilled, nextDue }) =>
      `${duty} ${state} ${lead ?? '-'} ${lastFulfilled ?? '-'} ${nextDue ?? '-'}`,
  ),
  findings: findings.flatMap(told).sort(),
});

test('an independent judge agrees on 10,000 random members, who show every state and finding', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(heardSides, fc.constantFrom('shipped', ...Object.keys(BOOKS)), judgedAt, (sides, name, at) => {
      const view = assess(sides, COMPILED.get(name) ?? [], at);
      expect(opinion(view)).toEqual(naiveJudge(sides, BOOKS[name as keyof typeof BOOKS], at));
      met.add(String(view.handover.state));
      for (const { kind } of view.findings) met.add(kind);
      for (const { state } of view.duties) met.add(state);
    }),
    { numRuns: 10_000, seed: 20_070_101 },
  );
  const handovers = 'AT_HOME DECLARED LAPSED DECLINED RECEIVED DOCKED UNDECLARED RETURNING RETURNED'.split(' ');
  const duties = 'FULFILLED DUE OVERDUE UNASSIGNED CONTESTED'.split(' ');
  expect([...met].sort()).toEqual([...handovers, ...duties, ...Object.keys(FINDINGS)].sort());
});
