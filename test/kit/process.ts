import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { closeIdleConnections } from './idle-connections.ts';

export const repo: string = fileURLToPath(new URL('../..', import.meta.url));

/** All that one of our processes is given of this one's environment, beside its own settings. */
export const bareEnv: Readonly<NodeJS.ProcessEnv> = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
};

/** One of our own processes, started as an operator starts it. */
export interface RunningProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Everything that it wrote so far. */
  output(): string;
  /** Ends it and gives its exit code; null when it was killed. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts a process and waits for its line `ready URL`; rejects with its last words when it ends before that. */
export const startProcess = (
  file: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  flags: readonly string[] = [],
): Promise<RunningProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, file, ...args], {
      cwd: repo,
      env: { ...bareEnv, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = new Promise<number | null>((settle) => child.once('exit', (code) => settle(code)));
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /^ready (\S+)/m.exec(output)?.[1];
      if (url)
        resolve({
          url,
          child,
          output: () => output,
          stop: (signal = 'SIGTERM') => {
            closeIdleConnections();
            child.kill(signal);
            return ended;
          },
        });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    ended.then((code) => reject(new Error(`${file} ended with ${code}: ${output}`)));
  });
