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
 * no longer holds what was signed before, in this run or an earlier one, or by another process of the side into the same
 * folder, gets no new head: the old one stays and convicts it. Nor does it while there is a file that our key has not signed.
 */
export const exportHeads = (
  log: AuditLog,
  side: string,
  { folder, key }: HeadExport,
  clock: Clock,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } => {
  const file = headFileOf(folder, side);
  const publicKey = createPublicKey(key);
  /** The furthest that was signed, by whichever process. */
  let signed: AuditHead | null = null;
  let flaw: 'FOREIGN' | 'BROKEN' | null = null;
  const stay = (why: 'FOREIGN' | 'BROKEN', sentence: string): void => {
    if (flaw !== why) onError(new Error(sentence));
    flaw = why;
  };
  /** How far what stands in the file vouches, -1 for none; null when it is not ours. */
  const reread = (): number | null => {
    if (!existsSync(file)) return -1;
    const there = readHead(file, publicKey);
    if (there === null)
      stay('FOREIGN', `the head of ${side}'s audit log is not signed with our key; no other is written`);
    else if (there.seq > (signed?.seq ?? -1)) signed = there;
    return there?.seq ?? null;
  };
  reread();
  const look = async (): Promise<void> => {
    await log.chain();
    const head = await log.head();
    // After the log was asked: whatever is signed by now, it had come to.
    const reached = reread();
    if (reached === null) return;
    // Another process that was late may have written less than there was.
    const isBehind = reached < (signed?.seq ?? -1);
    if (head.seq === signed?.seq && head.hash === signed.hash && !isBehind) return;
    if (signed && (await log.hashOf(signed.seq)) !== signed.hash)
      return stay('BROKEN', `the audit log of ${side} is not what was signed up to entry ${signed.seq}`);
    flaw = null;
    if (signed && head.seq <= signed.seq && !isBehind) return;
    await writeHead(file, key, side, head, clock());
    signed = head;
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
