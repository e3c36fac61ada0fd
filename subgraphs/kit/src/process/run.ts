import { loadTracing } from '../trace/load.ts';
import { createLogger, type Logger } from './logger.ts';
import { onTerminate } from './on-terminate.ts';
import { StartError } from './start-error.ts';

/** What a started process serves, and its end: no request is broken, and nothing stays open. */
interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Runs a process from its settings: prints `ready URL` once it serves, and stops it on SIGTERM. What keeps it from starting
 * is one sentence on standard error and exit code 1.
 * @param name of the process, as logs and traces call it
 */
export const runProcess = async <Env extends { readonly PORT: number; readonly LOG_LEVEL: string }>(
  name: string,
  readEnv: () => Env,
  start: (env: Env, log: Logger) => Promise<Running>,
): Promise<void> => {
  try {
    const env = readEnv();
    const endTracing = await loadTracing(`liangdi-${name}`);
    const { url, stop } = await start(env, createLogger(name, env.LOG_LEVEL));
    onTerminate(async () => {
      await stop();
      await endTracing?.();
    });
    process.stdout.write(`ready ${url}\n`);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    // What was opened before, connections above all, must not keep a process that serves nothing.
    process.stderr.write(`${error.message}\n`, () => process.exit(1));
  }
};
