import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Peer } from './peers.ts';

const pins = spawnSync('taskset', ['-V']).status === 0;

/** Keeps a command on one core, where the machine can do that. */
export const onCore = (core: number, command: readonly string[]): readonly string[] =>
  pins ? ['taskset', '-c', String(core), ...command] : command;

/** Keeps this process on one core. */
export const stayOnCore = (core: number): void => {
  if (pins) spawnSync('taskset', ['-a', '-p', '-c', String(core), String(process.pid)]);
};

const children = (pid: number): readonly number[] => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const direct = all.map(Number).filter((each) => {
    try {
      return Number(readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === pid;
    } catch {
      return false;
    }
  });
  return direct.flatMap((each) => [each, ...children(each)]);
};

/** CPU milliseconds that a process and its children have used, and the memory that they hold in MB. */
export const usage = (pid: number): { readonly cpu: number; readonly memory: number } => {
  let ticks = 0;
  let kilobytes = 0;
  for (const each of [pid, ...children(pid)]) {
    try {
      const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      ticks += Number(fields[11]) + Number(fields[12]);
      kilobytes += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return { cpu: ticks * 10, memory: kilobytes / 1024 };
};

/** Starts a peer on core 0 and waits until it answers; undefined, with its last words, when it does not. */
export const startPeer = async (peer: Peer, port: number): Promise<ChildProcess | string> => {
  const [file = '', ...args] = onCore(0, peer.command);
  const child = spawn(file, args, {
    env: { ...process.env, ...peer.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let words = '';
  const hear = (chunk: Buffer): void => {
    words = (words + chunk.toString()).slice(-2_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt += 1) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${peer.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer probe' },
        body: JSON.stringify({ query: '{ __typename }' }),
        signal: AbortSignal.timeout(2_000),
      });
      if ((await response.text()).includes('"Query"')) return child;
    } catch {
      // Not listening yet.
    }
    await wait(200);
  }
  await stopPeer(child);
  return words.trim().split('\n').slice(-3).join(' | ') || 'it gave no answer';
};

/** Ends a peer and all that it has started; settles when its port is free again. */
export const stopPeer = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
};
