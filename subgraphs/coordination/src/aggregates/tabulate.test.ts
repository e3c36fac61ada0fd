import fc from 'fast-check';
import { expect, test } from 'vitest';
import { least } from './suppress.ts';
import { type Alike, type PublishedPair, tabulate } from './tabulate.ts';

const lists = {
  byHandover: ['RECEIVED', 'DECLARED', 'LAPSED', 'UNDECLARED', 'RETURNING', 'DECLINED', 'DOCKED'],
  byContact: ['NONE', 'DESTINATION', 'ORIGIN', 'BOTH'],
  byDuties: ['OVERDUE', 'IN_TIME'],
} as const;
type List = keyof typeof lists;
const names = Object.keys(lists) as readonly List[];

/** How many members have each value of a list; of each list with the same sum. */
type Tables = Readonly<Record<List, readonly number[]>>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The values of a list, each as often as members have it. */
const spread = (tables: Tables, list: List): readonly string[] =>
  tables[list].flatMap((members, n) => Array.from({ length: members }, () => lists[list][n] ?? ''));

/** A population that has these tables: of each list the first value goes to whoever has the first of the others. */
const populationOf = (region: string, tables: Tables): readonly Alike[] => {
  const [handover, contact, duty] = names.map((list) => spread(tables, list));
  return (handover ?? []).map((value, n) => ({
    ...{ region, destination: '310000', handover: value, members: 1, overdue: duty?.[n] === 'OVERDUE' },
    origin_contact: contact?.[n] === 'ORIGIN' || contact?.[n] === 'BOTH',
    destination_contact: contact?.[n] === 'DESTINATION' || contact?.[n] === 'BOTH',
  }));
};

/** Populations of a few pairs, among them many small cells. */
const cell = fc.oneof(fc.nat(9), fc.nat(9), fc.nat(60));
const cells = (list: List) => fc.array(cell, { minLength: lists[list].length, maxLength: lists[list].length });
const tablesArbitrary = fc
  .record({ byHandover: cells('byHandover'), byContact: cells('byContact'), byDuties: cells('byDuties') })
  .map((tables): Tables => {
    const total = Math.max(...names.map((list) => sum(tables[list])));
    const filled = (list: List, at: number): readonly number[] =>
      tables[list].map((members, n) =>
        n === at % tables[list].length ? members + total - sum(tables[list]) : members,
      );
    return {
      byHandover: filled('byHandover', total),
      byContact: filled('byContact', total),
      byDuties: filled('byDuties', total),
    };
  });

/** Other numbers for the hidden cells of a list, of the same sum, that have one of them at a wished number. */
const others = (
  numbers: readonly number[],
  hidden: readonly number[],
  at: number,
  wished: number,
): readonly (readonly number[])[] => {
  const missing = sum(hidden.map((n) => numbers[n] ?? 0)) - wished;
  if (missing < 0) return [];
  const rest = hidden.filter((n) => n !== at);
  return rest.flatMap((one) => {
    const all = numbers.map((members, n) => (n === at ? wished : n === one ? missing : rest.includes(n) ? 0 : members));
    const half = all.map((members, n) =>
      n === one
        ? members - Math.min(members, least)
        : n === rest.find((other) => other !== one)
          ? Math.min(missing, least)
          : members,
    );
    return [all, half];
  });
};

const published = (pairs: readonly PublishedPair[]): string => JSON.stringify(pairs);

test('of no small cell can anything be worked out from all that is published of whole populations', () => {
  let small = 0;
  fc.assert(
    fc.property(fc.array(tablesArbitrary, { minLength: 1, maxLength: 3 }), (pairs) => {
      const populations = pairs.map((tables, n) => populationOf(`33032${n}`, tables));
      const seen = tabulate(populations.flat());
      for (const [n, tables] of pairs.entries())
        for (const list of names) {
          const told = seen.find(({ region }) => region === `33032${n}`)?.cells[list];
          if (!told) continue;
          expect(told.map(({ value }) => value)).toEqual(lists[list]);
          const hidden = told.flatMap(({ members }, place) => (members === null ? [place] : []));
          for (const [place, number] of tables[list].entries()) {
            if (number >= least) continue;
            small += 1;
            expect(hidden, 'a small cell is hidden').toContain(place);
            // Whatever a solver knows, the procedure included: for every small number there is a population that looks the same.
            for (let wished = 0; wished < least; wished += 1) {
              const alike = others(tables[list], hidden, place, wished).some((numbers) => {
                const rest = populations.with(n, populationOf(`33032${n}`, { ...tables, [list]: numbers }));
                return published(tabulate(rest.flat())) === published(seen);
              });
              expect(alike, `${list} ${tables[list]}: cell ${place} is not ${wished}`).toBe(true);
            }
          }
        }
    }),
    { numRuns: 60 },
  );
  expect(small).toBeGreaterThan(200);
});
