import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Clock } from '../time/clock.ts';
import type { AuditHead } from './entry.ts';
import { headFileOf, readHead, writeHead } from './head-file.ts';
import type { AuditLog } from './log.ts';

export interface HeadExport {
  /** Outside of the database: a head in it could be changed along with the log. */
  readonly folder: string;
  readonly key: KeyObject;
}

/** Milliseconds between two looks at the head. */
const interval = 1_000;

/**
 * Writes a side's signed head whenever the log has grown, once a second at most, and a last time when stopped. A log that
 * no longer holds what was signed before, in this run or an earlier one, gets no new head: the old one stays and convicts it.
 * Nor does it while there is a file that our key has not signed.
 */
export const exportHeads = (
  log: AuditLog,
  side: string,
  { folder, key }: HeadExport,
  clock: Clock,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } => {
  const file = headFileOf(folder, side);
  const isThere = existsSync(file);
  let signed: AuditHead | null = isThere ? readHead(file, createPublicKey(key)) : null;
  const isForeign = isThere && signed === null;
  if (isForeign) onError(new Error(`the head of ${side}'s audit log is not signed with our key; no other is written`));
  let broken = false;
  const look = async (): Promise<void> => {
    await log.chain();
    if (isForeign) return;
    const head = await log.head();
    if (head.seq === signed?.seq && head.hash === signed.hash) return;
    if (signed && (await log.hashOf(signed.seq)) !== signed.hash) {
      if (!broken) onError(new Error(`the audit log of ${side} is not what was signed up to entry ${signed.seq}`));
      broken = true;
      return;
    }
    await writeHead(file, key, side, head, clock());
    signed = head;
    broken = false;
  };
  let looking: Promise<void> | null = null;
  const timer = setInterval(() => {
    looking ??= look()
      .catch(onError)
      .finally(() => {
        looking = null;
      });
  }, interval);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
      await look();
    },
  };
};
