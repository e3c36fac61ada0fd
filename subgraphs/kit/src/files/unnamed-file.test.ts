import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { withUnnamedFile } from './unnamed-file.ts';

const onLinux = process.platform === 'linux';

test('what is written is read by this process and those it starts, and is gone afterwards', async () => {
  let used: FileHandle | undefined;
  const read = await withUnnamedFile(async ({ handle, path }) => {
    used = handle;
    await handle.write('名册');
    const script = 'process.stdout.write(require("node:fs").readFileSync(process.argv[1]))';
    const byChild = execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' });
    return [readFileSync(path, 'utf8'), byChild];
  });
  expect(read).toEqual(['名册', '名册']);
  expect(used?.fd).toBe(-1);
});

test('the file is closed when its use fails', async () => {
  let used: FileHandle | undefined;
  const failing = withUnnamedFile(async ({ handle }) => {
    used = handle;
    throw new Error('no roster');
  });
  await expect(failing).rejects.toThrow('no roster');
  expect(used?.fd).toBe(-1);
});

test.runIf(onLinux)('a process that is killed while it reads leaves nothing behind', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'liangdi-unnamed-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const module = new URL('./unnamed-file.ts', import.meta.url).href;
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { withUnnamedFile } = await import(${JSON.stringify(module)});
       await withUnnamedFile(async ({ handle }) => {
         await handle.write('13800000001');
         console.log('written');
         await new Promise((resolve) => setTimeout(resolve, 60_000));
       });`,
    ],
    { env: { ...process.env, TMPDIR: scratch }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
  expect(readdirSync(scratch)).toEqual([]);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  expect(readdirSync(scratch)).toEqual([]);
});
