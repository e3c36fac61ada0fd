import { lstatSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { placeToWrite } from './place-to-write.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'liangdi-place-')));
const at = (name: string): string => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

test('a file that is there or not is written where it was named', async () => {
  writeFileSync(at('old.csv'), '');
  expect(await placeToWrite(at('old.csv'), 'en')).toBe(at('old.csv'));
  expect(await placeToWrite(at('new.csv'), 'en')).toBe(at('new.csv'));
});

test('behind a link its file is written, and the link stays', async () => {
  writeFileSync(at('real.csv'), '');
  symlinkSync(at('real.csv'), at('link.csv'));
  expect(await placeToWrite(at('link.csv'), 'en')).toBe(at('real.csv'));
  expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
});

test('a device or a folder is refused in a sentence', async () => {
  for (const place of ['/dev/null', folder]) {
    await expect(placeToWrite(place, 'en')).rejects.toThrow(`It is no ordinary file: ${place}`);
    await expect(placeToWrite(place, 'zh-CN')).rejects.toThrow(`不是普通文件: ${place}`);
  }
});

test('a folder that is not there is said before anything is asked for', async () => {
  await expect(placeToWrite(at('none/list.csv'), 'en')).rejects.toThrow('(ENOENT)');
});
