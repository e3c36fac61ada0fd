import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { FactVersion, Instant, ReceptionVersion, SideName, Sides } from './facts.ts';
import { nextChangeAt } from './next-change.ts';
import { COUNTY_2007 } from './rules/county-2007.ts';
import { NATIONAL_2019 } from './rules/national-2019.ts';
import type { RuleVersion } from './rules/rule.ts';
import { compileRules, type RuleBook } from './rules/rule-book.ts';
import { SHIPPED_RULES } from './rules/shipped.ts';
import { anySides, heardSides, instant, judgedAt, SIDE_KEYS, type SideKey, silenced } from './testing/arbitrary.ts';
import { day, outflow, reception } from './testing/facts.ts';
import type { Finding } from './view.ts';

const BOOK = compileRules(SHIPPED_RULES);

/** The shipped rules, a patchy set, one with ties, one by months away, one led by associations, and none. */
const [first, ...others] = NATIONAL_2019;
const contact = NATIONAL_2019.filter(({ duty }) => duty === 'CONTACT');
const variant = (suffix: string, change: Partial<RuleVersion>) =>
  contact.map((rule) => ({ ...rule, id: `${rule.id}-${suffix}`, ...change }));
const BOOKS = {
  shipped: SHIPPED_RULES,
  county: COUNTY_2007,
  patchy: others.slice(3),
  tied: [...SHIPPED_RULES, ...variant('tie', { lead: 'DESTINATION' })],
  months: [
    ...SHIPPED_RULES,
    ...variant('early', { scope: { awayFromMonths: 3, awayUntilMonths: 12 }, lead: 'DESTINATION' }),
  ],
  joint: [
    ...SHIPPED_RULES,
    ...variant('joint', { scope: { inJointBranch: true }, lead: 'ASSOCIATION', counts: ['ASSOCIATION'] }),
  ],
  city: [
    ...SHIPPED_RULES,
    ...variant('city', { scope: { destinationRegion: '310000', received: true }, counts: ['ORIGIN', 'DESTINATION'] }),
  ],
  tiedOrJoint: [
    ...SHIPPED_RULES,
    ...variant('tie', { lead: 'DESTINATION' }),
    ...variant('joint', { scope: { inJointBranch: true, away: true, received: true } }),
  ],
  jointLater: [
    ...SHIPPED_RULES,
    ...contact.map((rule) => ({
      ...rule,
      id: `${rule.id}-later`,
      scope: { ...rule.scope, inJointBranch: true },
      validFrom: rule.validFrom + 200 * 86_400_000,
    })),
  ],
  one: first === undefined ? [] : [first],
  none: [],
} satisfies Record<string, readonly RuleVersion[]>;
const COMPILED = new Map(Object.entries(BOOKS).map(([name, rules]) => [name, compileRules(rules)]));
const bookNamed = (name: string): RuleBook => COMPILED.get(name) ?? BOOK;
const anyBook = fc.constantFrom('shipped', ...Object.keys(BOOKS));

const SIDE_OF: Record<SideKey, SideName> = { origin: 'ORIGIN', destination: 'DESTINATION', association: 'ASSOCIATION' };

const mapFacts = (sides: Sides, change: (list: readonly FactVersion[]) => readonly FactVersion[]): Sides => {
  const document = (facts: object) =>
    Object.fromEntries(Object.entries(facts).map(([name, list]) => [name, change(list)]));
  const said = (side: Sides[SideKey]) =>
    side.status === 'SILENT' ? side : { status: 'HEARD', facts: document(side.facts) };
  return {
    origin: said(sides.origin),
    destination: said(sides.destination),
    association: said(sides.association),
    coordination: document(sides.coordination),
  } as unknown as Sides;
};

/**
 * What is left of the facts that `kept` keeps. What hangs on a record of which no link is left goes too: it was by the link
 * that it came to the member.
 */
const keepFacts = (sides: Sides, kept: (list: readonly FactVersion[]) => readonly FactVersion[]): Sides => {
  const left = mapFacts(sides, kept);
  const recordsIn = ({ coordination }: Sides) => new Set(coordination.links.map(({ recordId }) => recordId));
  const lost = recordsIn(sides).difference(recordsIn(left));
  const isLeft = (fact: FactVersion & { readonly recordId?: string | null }) =>
    !lost.has(fact.id) && !lost.has(fact.recordId ?? '');
  return { ...mapFacts(left, (list) => list.filter(isLeft)), coordination: left.coordination };
};

test('the same input gives the same view, in whatever order the facts come', () => {
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, (sides, name, at) => {
      const book = bookNamed(name);
      const view = assess(sides, book, at);
      expect(assess(sides, compileRules(book.rules), at)).toEqual(view);
      expect(
        assess(
          mapFacts(sides, (list) => list.toReversed()),
          compileRules(book.rules.toReversed()),
          at,
        ),
      ).toEqual(view);
    }),
    { numRuns: 500 },
  );
});

test('judging leaves its input as it was', () => {
  fc.assert(
    fc.property(anySides, judgedAt, (sides, at) => {
      const before = structuredClone(sides);
      assess(sides, BOOK, at);
      expect(sides).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('facts recorded after the instant do not matter', () => {
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, (sides, name, at) => {
      const book = bookNamed(name);
      const known = keepFacts(sides, (list) => list.filter(({ recordedAt }) => recordedAt <= at));
      expect(assess(known, book, at)).toEqual(assess(sides, book, at));
    }),
    { numRuns: 1_000 },
  );
});

test('facts that begin after the instant do not matter', () => {
  const begun = (at: Instant) => (list: readonly FactVersion[]) =>
    list.filter(
      ({ id, validFrom }) => validFrom <= at || list.some((other) => other.id === id && other.validFrom <= at),
    );
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, (sides, name, at) => {
      const book = bookNamed(name);
      expect(assess(keepFacts(sides, begun(at)), book, at)).toEqual(assess(sides, book, at));
    }),
    { numRuns: 1_000 },
  );
});

/** What a finding says, apart from what it rests on and the duties that silence leaves in it. */
const withoutRest = ({ drawnFrom: _, duties: __, ...rest }: Finding) => rest;

test('the silence of a side takes away exactly the findings drawn from it, and adds none', () => {
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, fc.constantFrom(...SIDE_KEYS), (sides, name, at, key) => {
      const book = bookNamed(name);
      const before = assess(sides, book, at);
      const after = assess(silenced(sides, key), book, at);
      const standing = before.findings.filter(({ drawnFrom }) => !drawnFrom.includes(SIDE_OF[key]));
      expect(after.findings.map(withoutRest)).toEqual(standing.map(withoutRest));
      for (const [index, { drawnFrom, duties }] of after.findings.entries()) {
        expect(drawnFrom).toEqual(expect.arrayContaining([...(standing[index]?.drawnFrom ?? [])]));
        expect(standing[index]?.duties).toEqual(expect.arrayContaining([...duties]));
      }
      expect(after[key].status).toBe('SILENT');
      expect(after.silent).toContain(SIDE_OF[key]);
    }),
    { numRuns: 3_000 },
  );
});

test('the silence of a side leaves the other sides’ part of the view as it is', () => {
  fc.assert(
    fc.property(heardSides, judgedAt, fc.constantFrom(...SIDE_KEYS), (sides, at, key) => {
      const before = assess(sides, BOOK, at);
      const after = assess(silenced(sides, key), BOOK, at);
      for (const other of SIDE_KEYS) if (other !== key) expect(after[other]).toEqual(before[other]);
    }),
    { numRuns: 500 },
  );
});

test('what silence leaves certain is certain: leads and states that it does not hide stay the same', () => {
  fc.assert(
    fc.property(heardSides, anyBook, judgedAt, fc.subarray([...SIDE_KEYS]), (sides, name, at, keys) => {
      const book = bookNamed(name);
      const before = assess(sides, book, at);
      for (const duty of assess(silenced(sides, ...keys), book, at).duties) {
        const heard = before.duties.find((other) => other.duty === duty.duty);
        if (duty.lead !== null && heard !== undefined && heard.lead !== null) expect(duty.lead).toBe(heard.lead);
        if (duty.state !== 'UNKNOWN') expect(duty.state).toBe(heard?.state);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every duty of every member has exactly one lead, a finding that says why not, or a silent side', () => {
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, (sides, name, at) => {
      const book = bookNamed(name);
      const view = assess(sides, book, at);
      const isMember = view.origin.organisation !== null && view.origin.status === 'KNOWN';
      for (const { duty, lead, state, reasons } of view.duties) {
        const explained = view.findings.some(
          ({ kind, duties }) => kind === 'DOUBLE_CLAIM' || (kind === 'NOBODY_LEADS' && duties.includes(duty)),
        );
        if (state === 'UNKNOWN') expect(view.silent).not.toEqual([]);
        else if (state === 'CONTESTED' || lead === null) expect(explained || !isMember).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('keys of findings are unique within a member', () => {
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, (sides, name, at) => {
      const book = bookNamed(name);
      const keys = assess(sides, book, at).findings.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 1_000 },
  );
});

test('two open receptions are a double claim, one or none is not, on whatever side of midnight', () => {
  fc.assert(
    fc.property(anySides, judgedAt, (sides, at) => {
      const { destination } = sides;
      if (destination.status === 'SILENT') return;
      const view = assess({ ...sides, coordination: { links: [], disputes: [], unlinkedRecords: [] } }, BOOK, at);
      const latest = destination.facts.receptions.filter(
        (one) =>
          one.recordedAt <= at &&
          !destination.facts.receptions.some((o) => o.id === one.id && o.version > one.version && o.recordedAt <= at),
      );
      const open = latest.filter(
        (one) => one.status !== 'DECLINED' && !one.withdrawn && one.validFrom <= at && (one.validTo ?? Infinity) > at,
      );
      expect(view.findings.filter(({ kind }) => kind === 'DOUBLE_CLAIM')).toHaveLength(open.length > 1 ? 1 : 0);
    }),
    { numRuns: 2_000 },
  );
});

test('a view stays as it is until its next change, and differs there', () => {
  const content = (sides: Sides, book: RuleBook, at: Instant) => ({ ...assess(sides, book, at), at: 0 });
  fc.assert(
    fc.property(anySides, anyBook, judgedAt, fc.array(instant), fc.nat(), (sides, name, at, samples, random) => {
      const book = bookNamed(name);
      const next = nextChangeAt(sides, book, at);
      const view = content(sides, book, at);
      if (next !== null) {
        expect(next).toBeGreaterThan(at);
        expect(content(sides, book, next)).not.toEqual(view);
        expect(content(sides, book, next - 1)).toEqual(view);
      }
      const end = next ?? at + 4_000 * 86_400_000;
      const within = samples.filter((sample) => sample > at && sample < end);
      for (const sample of [...within, at + Math.floor((end - 1 - at) * ((random % 1_000) / 1_000))]) {
        expect(content(sides, book, sample)).toEqual(view);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('passing a docked member on within the city leaves them docked since then, whatever else is known', () => {
  const [confirmedAt, at] = [day('2024-01-12'), day('2024-03-01')];
  const declared = outflow({ confirmedReceptionId: 'confirmed', confirmedAt });
  const first = reception({ id: 'confirmed', recordId: null });
  const next = { ...first, id: 'next', validFrom: at, recordedAt: at, branchId: 'elsewhere' };
  fc.assert(
    fc.property(heardSides, instant, ({ origin, destination, ...others }, judged) => {
      if (origin.status === 'SILENT' || destination.status === 'SILENT') return;
      const { facts: there } = destination;
      const handover = (received: readonly ReceptionVersion[]) => {
        const outflows = { status: 'HEARD', facts: { ...origin.facts, outflows: [declared] } } as const;
        const receptions = { ...there, receptions: [...there.receptions, ...received] };
        const sides = { ...others, origin: outflows, destination: { status: 'HEARD', facts: receptions } } as const;
        const { state, since } = assess(sides, BOOK, Math.max(judged, at)).handover;
        return { state, since };
      };
      expect(handover([first])).toEqual({ state: 'DOCKED', since: confirmedAt });
      expect(handover([{ ...first, validTo: at }, next])).toEqual({ state: 'DOCKED', since: confirmedAt });
    }),
  );
});
