import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onCore } from '../running.ts';

export interface Child<Words> {
  readonly pid: number;
  /** What it said when it was ready. */
  readonly words: Words;
  stop(): Promise<void>;
}

/** Starts a file of this folder on core 0, and waits for its word. It ends when nobody holds its channel any more. */
export const startChild = async <Words>(
  file: string,
  flags: readonly string[],
  ...args: readonly string[]
): Promise<Child<Words>> => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const [command = '', ...rest] = onCore(0, [process.execPath, ...flags, path, ...args]);
  const child = spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const words = await Promise.race([
    new Promise<Words>((resolve) => child.once('message', (message) => resolve(message as Words))),
    ended.then(() => Promise.reject(new Error(`${file} has ended`))),
  ]);
  return {
    pid: child.pid ?? 0,
    words,
    stop: () => {
      child.disconnect();
      return ended;
    },
  };
};
