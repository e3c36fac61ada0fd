import { expect, test } from 'vitest';
import { type Cell, least, type PublishedCell, suppress } from './suppress.ts';

const values = ['A', 'B', 'C', 'D', 'E', 'F'];
const cellsOf = (...numbers: readonly number[]): readonly Cell[] =>
  numbers.map((members, n) => ({ value: values[n] ?? '', members }));
const numbersOf = (cells: readonly PublishedCell[]) => cells.map(({ members }) => members);

test.each([
  ['nothing is small', [10, 40], [10, 40]],
  ['one small cell takes another along, or the total would tell it', [40, 3, 50], [null, null, 50]],
  ['a zero is small', [40, 0, 50], [null, null, 50]],
  ['what is hidden makes up twenty', [11, 3, 50, 60], [null, null, null, 60]],
  ['small cells alone could be worked out, so one that is not joins', [30, 9, 9, 9], [null, null, null, null]],
  ['the size does not choose which cell joins', [60, 9, 30], [null, null, 30]],
  ['two that cannot be covered are both hidden', [9, 9], [null, null]],
])('%s', (_what, given, published) => {
  expect(numbersOf(suppress(cellsOf(...given)))).toEqual(published);
});

/** Every table of so many cells with a total. */
const tables = (cells: number, total: number): number[][] =>
  cells === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        tables(cells - 1, total - first).map((rest) => [first, ...rest]),
      ).flat();

test.each([
  [2, 70],
  [3, 60],
  [4, 33],
])('whoever knows the procedure and all published numbers learns nothing of a small cell (%d cells)', (cells, most) => {
  let hidden = 0;
  for (let total = least; total <= most; total += 1) {
    const possible = new Map<string, number[][]>();
    for (const table of tables(cells, total)) {
      const seen = JSON.stringify(numbersOf(suppress(cellsOf(...table))));
      possible.set(seen, [...(possible.get(seen) ?? []), table]);
    }
    for (const [seen, behind] of possible) {
      const published = JSON.parse(seen) as (number | null)[];
      for (const [place, number] of published.entries()) {
        if (number !== null) {
          expect(number).toBeGreaterThanOrEqual(least);
          continue;
        }
        const small = new Set(behind.map((table) => table[place] ?? 0).filter((value) => value < least));
        if (small.size === 0) continue;
        hidden += 1;
        expect(small.size, `${seen} of ${total}: cell ${place} is one of ${[...small]}`).toBe(least);
      }
    }
  }
  expect(hidden).toBeGreaterThan(100);
});
