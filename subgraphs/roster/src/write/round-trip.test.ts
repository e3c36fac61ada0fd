import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterKind } from '../columns/kinds.ts';
import { guessLayout } from '../columns/layout.ts';
import type { SheetRow } from '../source/cell.ts';
import { openWorkbook } from '../source/open-workbook.ts';
import { neutralise, unneutralise } from './neutralise.ts';
import { rosterLayout, rosterRows } from './roster-layouts.ts';
import type { WrittenRow } from './sheet.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

async function texts(bytes: Uint8Array): Promise<string[][]> {
  const workbook = await openWorkbook(bytes);
  const rows: string[][] = [];
  for await (const { number, cells } of workbook.sheets[0]?.rows() ?? [])
    for (const { column, text } of cells) {
      const row = rows[number - 1] ?? [];
      row[column - 1] = text;
      rows[number - 1] = row;
    }
  await workbook.close();
  return rows;
}

/** Missing and empty cells are the same. */
const padded = (rows: readonly (readonly string[] | undefined)[], width: number): string[][] =>
  Array.from(rows, (row) => Array.from({ length: width }, (_, i) => row?.[i] ?? ''));

const dangerous = fc.constantFrom(
  '=1+1',
  '+86',
  '-5',
  '@SUM(A1)',
  '\t=x',
  '\r=x',
  "'=x",
  "''=x",
  "'",
  '＝1',
  '_x000D_',
  '_x0041_',
  'sep=;',
  ' a ',
  '"',
  'a,b',
  'a\nb',
  'a\r\nb',
  '330324198706051239',
  '007',
  'TRUE',
  '1e5',
  '\ufeff',
  '姓名',
);
const text = fc.oneof(
  dangerous,
  fc.string({ unit: 'binary', maxLength: 8 }).map((s) => s.replaceAll('\ufffd', '')),
);
const grid = fc
  .array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .filter((rows) => rows.some((row) => row.some((cell) => cell.trim() !== '')));

describe('what is written comes back equal', () => {
  const rowsOf = (rows: readonly (readonly string[])[]): WrittenRow[] => rows.map((cells) => ({ cells }));
  const runs = { numRuns: 300 };

  test('through xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const back = await texts(await collect(writeXlsx([{ name: 'A', rows: rowsOf(rows) }])));
        expect(padded(back, 3)).toEqual(padded(rows, 3).slice(0, back.length));
        expect(rows.slice(back.length).flat().join('')).toBe('');
      }),
      runs,
    );
  });

  test('through csv with a header, and no field of it begins a formula', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const all = [['姓名', '电话', '备注'], ...rows];
        const bytes = await collect(writeCsv(rowsOf(all)));
        const back = await texts(bytes);
        expect(padded(back, 3)).toEqual(padded(all, 3).slice(0, back.length));
        expect(all.slice(back.length).flat().join('')).toBe('');
        for (const field of rows.flat()) expect(neutralise(field)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      runs,
    );
  });

  test('neutralising is undone by its inverse for every text', () => {
    const holds = fc.property(text, (each) => {
      expect(unneutralise(neutralise(each))).toBe(each);
    });
    fc.assert(holds, { numRuns: 2_000 });
  });

  test.each(['1987-06-05', '1987-06', '1987', '1900-03-01', '2024-02-29'])(
    'the date %s with its precision',
    async (date) => {
      const bytes = await collect(writeXlsx([{ name: 'A', rows: [{ cells: [{ date }] }] }]));
      expect(await texts(bytes)).toEqual([[date]]);
    },
  );

  test('numbers of up to 15 digits', async () => {
    const numbers = [0, -1.5, 13_812_345_678, 1987.6, 999_999_999_999_999];
    const bytes = await collect(writeXlsx([{ name: 'A', rows: [{ cells: numbers }] }]));
    expect(await texts(bytes)).toEqual([numbers.map(String)]);
  });
});

describe.each(['origin', 'destination', 'association'] as const)(
  'our own layout of a roster of the %s',
  (kind: RosterKind) => {
    test.each(['zh-CN', 'en'] as const)('is recognised in %s, column by column and without doubt', async (locale) => {
      const layout = rosterLayout(kind, locale, true);
      const rows: SheetRow[] = [];
      let number = 0;
      for await (const row of rosterRows(layout, []))
        rows.push({
          number: ++number,
          cells: row.cells.map((cell, i) => ({ column: i + 1, kind: 'text', text: (cell as { text: string }).text })),
        });
      const guess = guessLayout(rows, kind);
      expect(guess.headerRows).toEqual([1]);
      expect(guess.columns.map(({ field, confidence }) => [field, confidence])).toEqual(
        layout.fields.map((field) => [field, 1]),
      );
    });
  },
);
