import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Change, changesChannel } from './change.ts';

export interface Hearing {
  heard(changes: readonly Change[]): void;
  /** Notices may have been lost. */
  deaf(): void;
}

/** Hears what is told of changes, on a connection of its own that is made again when it is lost. */
export const hear = (url: string, { heard, deaf }: Hearing) => {
  const stopped = new AbortController();
  const listening = Promise.withResolvers<void>();
  let client: pg.Client | undefined;

  const connected = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'liangdi-changes', keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client?.on('error', () => resolve());
      client?.on('end', () => resolve());
    });
    client.on('notification', ({ payload }) => {
      if (payload) heard(JSON.parse(payload) as Change[]);
    });
    await client.connect();
    await client.query(`LISTEN ${changesChannel}`);
    listening.resolve();
    await lost;
    if (!stopped.signal.aborted) deaf();
  };

  const run = async (): Promise<void> => {
    for (let pause = 100; !stopped.signal.aborted; pause = Math.min(5_000, pause * 2)) {
      await connected().catch(() => {});
      await client?.end().catch(() => {});
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {});
    }
  };

  const running = run();
  return {
    /** Settles when it hears for the first time. */
    listening: listening.promise,
    stop: async (): Promise<void> => {
      stopped.abort();
      listening.resolve();
      await client?.end().catch(() => {});
      await running;
    },
  };
};
