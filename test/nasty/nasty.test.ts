import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRoster, type RosterRow, refusalOf, type Source } from '@liangdi/roster';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NastyFile, TODAY } from './case.ts';
import { readFiles } from './files/read.ts';
import { refusedFiles } from './files/refused.ts';

/** No nasty file may take longer, in milliseconds; the machine may be busy. */
const PATIENCE = 20_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nasty-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function outcome(source: Source, { name, options }: NastyFile) {
  const rows: RosterRow[] = [];
  try {
    for await (const row of parseRoster(source, { kind: 'origin', today: TODAY, fileName: name, ...options }))
      rows.push(row);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    expect(refusal.message.zh).not.toBe('');
    return { refused: refusal.code };
  }
  const people = rows.filter(({ role }) => role === 'RECORD');
  return {
    names: people.map(({ values }) => values.name ?? null),
    problems: people.flatMap(({ problems }) => problems.map(({ address, code }) => `${address} ${code}`)),
    first: people[0]?.values,
    text: JSON.stringify(rows),
  };
}

describe.each([...refusedFiles, ...readFiles])('$name: $what', (file) => {
  test('comes out as expected, from memory and from disk', { timeout: 2 * PATIENCE }, async () => {
    const bytes = await file.bytes();
    const path = join(folder, file.name);
    await writeFile(path, bytes);
    for (const source of [bytes, { path }]) {
      const started = performance.now();
      const found = await outcome(source, file);
      if ('refused' in file.expect) {
        expect(found).toEqual(file.expect);
      } else {
        const { names, problems = [], first = {} } = file.expect;
        expect(found).toMatchObject({ names, problems, first });
        expect(found.text).not.toMatch(/\d{17}[\dX]/);
      }
      expect(performance.now() - started).toBeLessThan(PATIENCE);
    }
  });
});

test('there are at least 25 of them', () => {
  expect(refusedFiles.length + readFiles.length).toBeGreaterThanOrEqual(25);
});
