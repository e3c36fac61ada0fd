import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { situationAt } from '../lint/occurrences.ts';
import { anySides, judgedAt } from '../testing/arbitrary.ts';
import { day, member, outflow, sides } from '../testing/facts.ts';
import { compareViews } from '../what-if.ts';
import { mayChange } from './may-change.ts';
import { NATIONAL_2019 } from './national-2019.ts';
import type { RuleScope, RuleVersion } from './rule.ts';
import { SHIPPED_RULES } from './shipped.ts';

const contact = NATIONAL_2019.filter(({ duty }) => duty === 'CONTACT');
const led = (scope: RuleScope, more: Partial<RuleVersion> = {}): readonly RuleVersion[] => [
  ...SHIPPED_RULES,
  ...contact.map((rule) => ({ ...rule, id: `${rule.id}-draft`, scope, lead: 'DESTINATION' as const, ...more })),
];
const DRAFTS: Readonly<Record<string, readonly RuleVersion[]>> = {
  same: [...SHIPPED_RULES],
  county: led({ originRegion: '330324' }),
  city: led({ destinationRegion: '310000', received: true }),
  market: led({ branchKinds: ['MARKET'] }),
  care: [
    ...SHIPPED_RULES,
    ...NATIONAL_2019.filter(({ id }) => id === 'national-2019/care').map((rule) => ({
      ...rule,
      id: `${rule.id}-draft`,
      scope: { branchKinds: ['MARKET' as const] },
    })),
  ],
  months: led({ away: true, awayFromMonths: 4 }),
  joint: led({ inJointBranch: true }, { lead: 'ASSOCIATION' }),
  replacing: led({ originRegion: '330324' }, { supersedes: contact.map(({ id }) => id) }),
  outranked: led({}, { validFrom: Date.UTC(1990, 0, 1) }),
  withdrawn: SHIPPED_RULES.filter((rule) => !contact.includes(rule)),
  none: [],
};

test('whom a draft may not change, it does not', () => {
  let spared = 0;
  fc.assert(
    fc.property(
      anySides,
      judgedAt,
      fc.constantFrom(...Object.keys(DRAFTS)),
      fc.constantFrom(...Object.keys(DRAFTS)),
      (known, at, before, after) => {
        const [current, draft] = [DRAFTS[before] ?? [], DRAFTS[after] ?? []];
        const keyed = situationAt(known, current, at);
        if (keyed === null || mayChange(current, draft, at)(keyed.situation)) return;
        spared++;
        expect(compareViews('member', assess(known, current, at), assess(known, draft, at))).toBeNull();
      },
    ),
    { numRuns: 2_000 },
  );
  expect(spared).toBeGreaterThan(100);
});

test('whom a draft changes by who owed the duty where they were before, it may change', () => {
  const [moved, at] = [day('2024-03-01'), day('2024-08-01')];
  const before = outflow({ region: '330381', validFrom: day('2020-01-01'), validTo: moved });
  const here = outflow({ region: '330381', id: 'second', destinationRegion: '110000', validFrom: moved });
  const known = sides({
    origin: { members: [member({ region: '330381', county: '330381' })], outflows: [before, here] },
  });
  const draft = led({ destinationRegion: '310000' });
  const change = compareViews('member', assess(known, SHIPPED_RULES, at), assess(known, draft, at));
  expect(change?.duties).toMatchObject([{ duty: 'CONTACT', before: { state: 'OVERDUE' }, after: { state: 'DUE' } }]);
  const keyed = situationAt(known, SHIPPED_RULES, at);
  expect(keyed && mayChange(SHIPPED_RULES, draft, at)(keyed.situation)).toBe(true);
});

test.each<[string, string, boolean]>([
  ['the rules as they are', 'same', false],
  ['a rule of another county', 'county', false],
  ['a rule for those received in the city', 'city', true],
  ['a rule for branches of another kind, in which they may have been before', 'market', true],
  ['a rule for branches of another kind, for which no clock runs', 'care', false],
  ['a rule for those away for long', 'months', true],
  ['a rule for joint branches', 'joint', true],
  ['a rule of another county in place of one for all', 'replacing', true],
  ['a rule less', 'withdrawn', true],
  ['a rule that another outranks here', 'outranked', false],
])('%s', (_name, draft, may) => {
  const situation = {
    originRegion: '330381',
    destinationRegion: '310101',
    branchKind: 'COMMUNITY',
    away: true,
    monthsAway: 0,
    received: true,
    inJointBranch: false,
  } as const;
  const at = Date.UTC(2024, 6, 20);
  expect(mayChange(SHIPPED_RULES, DRAFTS[draft] ?? [], at)(situation)).toBe(may);
});
