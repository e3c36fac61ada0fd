import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { parseRoster, type RosterOptions } from '../rows/parse-roster.ts';
import type { RosterRow } from '../rows/row.ts';
import type { RosterPart } from './parts.ts';
import { annotateApart, flags, readApart } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-apart-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options: RosterOptions = { kind: 'origin', today: '2026-11-24', tokenKey: { version: 1, key: Buffer.from('k') } };

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const rosterOf = (rows: number): string =>
  `姓名,性别,身份证号\n${Array.from({ length: rows }, (_, n) => `张三${n},${n % 50 === 0 ? '未说明' : '男'},110101194910010017`).join('\n')}\n`;

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
};

const partsOf = async (path: string): Promise<RosterPart[]> => all(readApart(path, options));

test('rows pass the channel of the process as they are', async () => {
  const path = file('rows.csv', rosterOf(1100));
  const [sheets, ...batches] = await partsOf(path);
  expect(sheets).toMatchObject({ kind: 'sheets', sheets: [{ hidden: false, skipped: null }] });
  const rows: RosterRow[] = batches.flatMap((part) => (part.kind === 'rows' ? part.rows : []));
  expect(rows).toEqual(await all(parseRoster({ path }, options)));
  expect(rows).toHaveLength(1100);
});

test('refusals pass it too, and so does a failure that is none of the file', async () => {
  expect(await partsOf(file('empty.csv', ''))).toMatchObject([
    { kind: 'refused', code: 'EMPTY_FILE', message: { zh: expect.stringContaining('空') } },
  ]);
  await expect(partsOf(join(folder, 'nowhere.csv'))).rejects.toThrow('ENOENT');
});

test('a file that takes more heap than there is for one is refused, and nobody else ends', async () => {
  // No file gets that far past its own limits, so what is remembered of earlier ones takes the room.
  const mappings = { heavy: 'x'.repeat(2 ** 28) as never };
  const path = file('heavy.csv', rosterOf(3));
  expect(await all(readApart(path, { ...options, mappings }))).toMatchObject([{ kind: 'refused', code: 'TOO_HEAVY' }]);
}, 60_000);

test.each([
  ['writes', `import('node:fs').then((fs) => fs.writeFileSync(process.argv[1], 'x'))`],
  ['starts a program', `import('node:child_process').then((child) => child.execFileSync('true'))`],
  ['starts a thread', `import('node:worker_threads').then((threads) => new threads.Worker('', { eval: true }))`],
])('a reader that %s is stopped', async (_what, script) => {
  const path = join(folder, 'written');
  const asReader = promisify(execFile)(process.execPath, [...flags, '-e', script, path], { env: {} });
  await expect(asReader).rejects.toMatchObject({ stderr: expect.stringContaining('ERR_ACCESS_DENIED') });
  expect(existsSync(path)).toBe(false);
});

test('whoever stops reading ends the process', async () => {
  const path = file('long.csv', rosterOf(20_000));
  let seen = 0;
  for await (const part of readApart(path, options)) {
    seen += part.kind === 'rows' ? part.rows.length : 0;
    if (seen >= 500) break;
  }
  expect(seen).toBe(500);
});

test('whoever takes the last rows late, when the process has ended, gets all of them', async () => {
  const path = file('late.csv', rosterOf(300));
  let seen = 0;
  for await (const part of readApart(path, options)) {
    seen += part.kind === 'rows' ? part.rows.length : 0;
    // Nothing is heard meanwhile: neither its last word nor its end.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  expect(seen).toBe(300);
});

test('the annotated file comes in pieces', async () => {
  const path = file('annotated.csv', rosterOf(3));
  const problem = (await all(parseRoster({ path }, options))).flatMap(({ problems }): Problem[] => [...problems])[0];
  const pieces = await all(annotateApart(path, problem ? [problem] : [], 'en'));
  const again = await all(parseRoster(Buffer.concat(pieces), options));
  expect(again.map(({ values }) => values.name)).toEqual(['张三0', '张三1', '张三2']);
});
