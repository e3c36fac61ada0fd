import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Listens until it is stopped. */
export interface Listener {
  stop(): Promise<void>;
}

/**
 * Calls `onWake` whenever something is notified on the channel, and after each (re)connection, since notices may have
 * been missed. A lost connection is made again, first at once, then with growing pauses of at most five seconds.
 */
export const listen = (url: string, channel: string, onWake: () => void): Listener => {
  const stopped = new AbortController();
  let client: pg.Client | undefined;

  const connected = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'liangdi-listen', keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client?.on('error', () => resolve());
      client?.on('end', () => resolve());
    });
    client.on('notification', onWake);
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    onWake();
    await lost;
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopped.signal.aborted; ) {
      const since = Date.now();
      await connected().catch(() => {});
      failures = Date.now() - since > 10_000 ? 0 : failures + 1;
      await client?.end().catch(() => {});
      if (failures > 1)
        await sleep(Math.min(5000, 50 * 2 ** failures), undefined, { signal: stopped.signal }).catch(() => {});
    }
  };

  const running = run();
  return {
    stop: async () => {
      stopped.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
};
