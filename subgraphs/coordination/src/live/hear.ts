import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { changesChannel, type Notice, notify } from './change.ts';

export interface Hearing {
  heard(notice: Notice): void;
  /** Notices may have been lost. */
  deaf(): void;
}

/** Milliseconds between two tries to connect. */
const shortestPause = 100;
const longestPause = 5_000;

/** Whoever may connect to the database may tell something here: what is no notice of ours is passed over. */
const noticeIn = (payload: string | undefined): Notice | undefined => {
  try {
    const notice = JSON.parse(payload ?? '') as Partial<Notice> | null;
    return typeof notice?.id === 'string' && Array.isArray(notice.changes) ? (notice as Notice) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Hears what is told of changes, on a connection of its own that is made again when it is lost. It begins with a notice of
 * its own, which everybody hears: so there is a position from the first moment.
 */
export const hear = (url: string, { heard, deaf }: Hearing) => {
  const stopped = new AbortController();
  let client: pg.Client | undefined;
  let pause = shortestPause;

  const connected = async (): Promise<void> => {
    client = new pg.Client({ connectionString: url, application_name: 'liangdi-changes', keepAlive: true });
    const lost = new Promise<void>((resolve) => {
      client?.on('error', () => resolve());
      client?.on('end', () => resolve());
    });
    client.on('notification', ({ payload }) => {
      const notice = noticeIn(payload);
      if (notice) heard(notice);
    });
    await client.connect();
    await client.query(`LISTEN ${changesChannel}`);
    await client.query(notify, [['[]']]);
    pause = shortestPause;
    await lost;
  };

  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await connected().catch(() => {});
      client?.removeAllListeners('notification');
      if (!stopped.signal.aborted) deaf();
      await client?.end().catch(() => {});
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => {});
      pause = Math.min(longestPause, pause * 2);
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
