import type { KeyObject } from 'node:crypto';
import type { Clock } from '../time/clock.ts';
import { headFileOf, writeHead } from './head-file.ts';
import type { AuditLog } from './log.ts';

export interface HeadExport {
  /** Outside of the database: a head in it could be changed along with the log. */
  readonly folder: string;
  readonly key: KeyObject;
}

/** Milliseconds between two looks at the head. */
const interval = 1_000;

/** Writes a side's signed head whenever the log has grown, once a second at most, and a last time when stopped. */
export const exportHeads = (
  log: AuditLog,
  side: string,
  { folder, key }: HeadExport,
  clock: Clock,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } => {
  let written = -1;
  const look = async (): Promise<void> => {
    await log.chain();
    const head = await log.head();
    if (head.seq === written) return;
    writeHead(headFileOf(folder, side), key, side, head, clock());
    written = head.seq;
  };
  const timer = setInterval(() => void look().catch(onError), interval);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await look();
    },
  };
};
