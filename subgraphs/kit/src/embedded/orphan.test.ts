import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { StartError } from '../process/start-error.ts';
import { clearOrphan } from './orphan.ts';

// What a server left is found by where it runs, or by its arguments.
test('a server of an earlier start that does not end is named after a while', async () => {
  const cluster = realpathSync(mkdtempSync(join(tmpdir(), 'liangdi-orphan-')));
  const left = spawn(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, 60_000)', cluster], {
    cwd: cluster,
  });
  onTestFinished(async () => {
    if (left.exitCode === null && left.signalCode === null) {
      left.kill('SIGKILL');
      await once(left, 'exit');
    }
    rmSync(cluster, { recursive: true });
  });
  await once(left.stdout, 'data');
  left.kill('SIGSTOP');
  const note = join(cluster, 'postmaster.pid');
  writeFileSync(note, `${left.pid}\n${cluster}\n`);

  const error = await clearOrphan(cluster, 300).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(StartError);
  expect((error as StartError).in('en')).toContain(`(pid ${left.pid}) still uses ${cluster}`);
  expect((error as StartError).in('zh-CN')).toContain(`kill -CONT ${left.pid}`);
  expect(existsSync(note)).toBe(true);

  left.kill('SIGCONT');
  await clearOrphan(cluster);
  expect(existsSync(note)).toBe(false);
});
