import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from './assess.ts';
import type { Sides } from './facts.ts';
import { FINDINGS } from './findings/catalogue.ts';
import { SHIPPED_RULES } from './rules/shipped.ts';
import { calm, day, sides } from './testing/facts.ts';
import { PLANTED_AT, PLANTS, type Plant } from './testing/plants.ts';

const keys = (sides: Sides, at: number = PLANTED_AT): readonly string[] =>
  assess(sides, SHIPPED_RULES, at).findings.map(({ key }) => key);

test('a member whom both places look after has no finding', () => {
  expect(keys(calm())).toEqual([]);
});

test('every kind of finding is planted', () => {
  expect(new Set(PLANTS.map(({ kind }) => kind))).toEqual(new Set(Object.keys(FINDINGS)));
});

describe.each(PLANTS)('$name', ({ key, kind, plant, satisfy }) => {
  test(`is ${kind}, and nothing else`, () => {
    const found = assess(plant(calm()), SHIPPED_RULES, PLANTED_AT).findings;
    expect(found.map((finding) => finding.kind)).toEqual([kind]);
    expect(found[0]?.key.startsWith(key)).toBe(true);
    expect(found[0]?.since).toBeLessThanOrEqual(PLANTED_AT);
    expect(found[0]?.evidence).not.toEqual([]);
  });

  test('is gone with the facts that satisfy it', () => {
    expect(keys(satisfy(plant(calm())))).toEqual([]);
  });

  test('was not there before it was recorded', () => {
    const before = day('2024-07-09');
    const known = FROM_THE_START.includes(kind) ? keys(plant(calm())) : [];
    expect(keys(plant(calm()), before)).toEqual(known);
    expect(keys(calm(), before)).toEqual([]);
  });
});

/** Planted into the first version of a fact, and so known all along. */
const FROM_THE_START = ['CONTRADICTION', 'RECORD_UNLINKED', 'IDENTITY_COLLISION'];

test('whereabouts are due by the end of the first running search', () => {
  const ends = [day('2024-09-01'), day('2024-08-01')];
  const search = { version: 1, region: '330324', recordedAt: day('2024-07-01'), validFrom: day('2024-07-01') };
  const searches = ends.map((validTo, index) => ({
    ...{ ...search, id: `search-${index}`, validTo },
    ...{ campaignId: `campaign-${index}`, finderId: 'finder', outcome: null, outcomeAt: null },
  }));
  const lost = { ...search, id: 'lost', validTo: null, known: false };
  const due = (running: typeof searches) =>
    assess(sides({ origin: { whereabouts: [lost], searches: running } }), SHIPPED_RULES, PLANTED_AT).findings[0]?.due;
  expect(due(searches)).toBe(day('2024-08-01'));
  expect(due([])).toBe(day('2024-07-01') + 182 * 86_400_000);
});

/** Plants that can be on one member together. */
const together: fc.Arbitrary<readonly Plant[]> = fc
  .shuffledSubarray([...PLANTS])
  .map((plants) => plants.filter((plant, index) => !plants.slice(0, index).some((other) => exclude(plant, other))));

const exclude = (a: Plant, b: Plant): boolean =>
  (a.without?.includes(b.kind) ?? false) || (b.without?.includes(a.kind) ?? false);

test('adding the fact that satisfies a finding removes just that finding, whatever else is wrong', () => {
  fc.assert(
    fc.property(together, (plants) => {
      const sides = plants.reduce((member, { plant }) => plant(member), calm());
      const before = keys(sides);
      expect(before.length).toBeGreaterThanOrEqual(plants.length);
      for (const { key, satisfy } of plants) {
        const rest = before.filter((found) => !found.startsWith(key));
        expect(rest.length).toBeLessThan(before.length);
        expect(keys(satisfy(sides))).toEqual(rest);
      }
    }),
    { numRuns: 500 },
  );
});
