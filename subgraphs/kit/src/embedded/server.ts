import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startErrors } from '../process/start-error.ts';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import type { DatabaseUser } from './database-user.ts';

/** A running PostgreSQL server. */
export interface Server {
  readonly port: number;
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Ends the server when our end of the pipe closes, also when we are killed: nobody is left behind. The watcher is
 * nobody's child, and the server keeps the number of the shell.
 */
const watched =
  'exec 3<&0; ( (read -r _ <&3; kill -INT $$ 2>/dev/null) >/dev/null 2>&1 & ) ; exec "$@" 3<&- </dev/null';

const launch = (
  binaries: Binaries,
  folder: DataFolder,
  user: DatabaseUser | null,
  options: readonly string[],
): ChildProcess => {
  const command = [binaries.postgres, '-D', folder.cluster, ...options];
  const [program, ...rest] = process.platform === 'win32' ? command : ['/bin/sh', '-c', watched, 'sh', ...command];
  return spawn(program as string, rest, {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: folder.cluster,
    // A terminal's Ctrl-C is for us: requests in flight still need the database.
    detached: process.platform !== 'win32',
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
};

const ready = 'database system is ready to accept connections';

/** Starts the server and waits until it accepts connections. */
export const startServer = async (
  binaries: Binaries,
  folder: DataFolder,
  user: DatabaseUser | null,
  port: number,
  settings: Readonly<Record<string, string>>,
  onLog: (line: string) => void,
): Promise<Server> => {
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = launch(binaries, folder, user, options);
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      child.stdin?.destroy();
      resolve();
    });
    child.on('error', () => resolve());
  });
  child.stdin?.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    const lines: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n').filter(Boolean)) {
        lines.push(line);
        if (lines.length > 20) lines.shift();
        onLog(line);
        if (line.includes(ready)) resolve();
      }
    });
    child.on('error', (error) => reject(startErrors.databaseFailed(error.message)));
    child.on('exit', () => reject(whyItEnded(folder.root, port, lines.join('\n'))));
  });
  return { port, pid: child.pid as number, ended, stop: () => stopServer(child, binaries, folder, ended) };
};

const whyItEnded = (root: string, port: number, said: string): Error => {
  if (/could not bind|Address already in use/.test(said)) return startErrors.portTaken(port);
  if (/No space left on device/.test(said)) return startErrors.diskFull(root);
  const other = /lock file "postmaster.pid" already exists[\s\S]*?PID (\d+)/.exec(said)?.[1];
  if (other) return startErrors.folderInUse(root, Number(other));
  const fatal = said.split('\n').filter((line) => /FATAL|PANIC|ERROR/.test(line));
  return startErrors.databaseFailed((fatal.length > 0 ? fatal : said.split('\n').slice(-3)).join(' '));
};

/** Fast shutdown: open transactions are rolled back, everything committed is kept. Not done in 20 s: at once. */
const stopServer = async (
  child: ChildProcess,
  { pg_ctl }: Binaries,
  folder: DataFolder,
  ended: Promise<void>,
): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') spawn(pg_ctl, ['stop', '-D', folder.cluster, '-m', 'fast'], { stdio: 'ignore' });
  else child.kill('SIGINT');
  const late = new AbortController();
  const patience = sleep(20_000, undefined, { signal: late.signal }).then(
    () => child.kill('SIGQUIT'),
    () => {},
  );
  await ended;
  late.abort();
  await patience;
};
