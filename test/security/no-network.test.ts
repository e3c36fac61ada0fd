import { execFile, execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { attempts } from '../kit/loopback-only.ts';
import { repo } from '../kit/process.ts';

/** Ways into a network namespace of its own, in which there is nothing but loopback, as this machine may permit. */
const namespaces = [
  ['unshare', '--net'],
  ['unshare', '--user', '--map-current-user', '--keep-caps', '--net'],
] as const;

const inside = (way: readonly string[], command: string): [string, string[]] => {
  const [file = '', ...more] = way;
  return [file, [...more, 'sh', '-c', `ip link set lo up && exec ${command}`]];
};

/** The first way that works here; null where namespaces are forbidden. */
const permitted = (): readonly string[] | null =>
  namespaces.find((way) => {
    try {
      execFileSync(...inside(way, 'true'), { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

test('the whole system starts, answers, imports and tells, and no connection leaves loopback', async () => {
  const way = permitted();
  // Where the kernel does not take the network away, the process itself refuses and counts what would leave.
  const [file, given] = way
    ? inside(way, `${process.execPath} test/kit/alone.ts`)
    : [process.execPath, ['test/kit/alone.ts']];
  const { stdout } = await promisify(execFile)(file, given, { cwd: repo, timeout: 170_000 });
  process.stdout.write(way ? `${way.join(' ')}: no network at all\n` : 'no namespace is permitted here\n');
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    answered: { complete: true, silent: [] },
    told: true,
    imported: { state: 'CHECKED', new: 1 },
    attempts: [],
  });
}, 180_000);

test('every test is held to loopback: a connection elsewhere is refused before a name is looked up', async () => {
  for (const leave of [
    () => connect(443, 'example.com'),
    () => connect({ port: 443, host: '203.0.113.1' }),
    () => connect({ port: 443, host: '::ffff:203.0.113.1' }),
  ])
    expect(leave).toThrow('would leave this machine');
  await expect(fetch('http://example.com/')).rejects.toThrow();
  expect(attempts.splice(0)).toEqual(['example.com', '203.0.113.1', '::ffff:203.0.113.1', 'example.com']);
});
