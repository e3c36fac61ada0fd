import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { changesChannel, type Notice, notify } from './change.ts';

export interface Hearing {
  heard(notice: Notice): void;
  /** Notices may have been lost. */
  deaf(): void;
}

/**
 * Hears what is told of changes, on a connection of its own that is made again when it is lost. It begins with a notice of
 * its own, which everybody hears: so there is a position from the first moment.
 */
export const hear = (url: string, { heard, deaf }: Hearing) => {
  const stopped = new AbortController();
  let client: pg.Client | undefined;

  const connected = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'liangdi-changes', keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client?.on('error', () => resolve());
      client?.on('end', () => resolve());
    });
    client.on('notification', ({ payload }) => {
      if (payload) heard(JSON.parse(payload) as Notice);
    });
    await client.connect();
    await client.query(`LISTEN ${changesChannel}`);
    await client.query(notify, [['[]']]);
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
    stop: async (): Promise<void> => {
      stopped.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
};
