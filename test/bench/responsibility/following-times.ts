import { type FeedEvent, followOnce, LeavingOut, type Rebuilding, type Source } from '@liangdi/coordination/measured';
import { madeContact } from './made-source.ts';

/** Milliseconds from the reading of one change, and of a page of 500, to the end of the transaction that shows it. */
export const followingTimes = async (
  following: Rebuilding,
): Promise<{ readonly one: readonly number[]; readonly page: readonly number[] }> => {
  const refuse = (_what: object, error: unknown): never => {
    throw error;
  };
  const leavingOut = new LeavingOut({ onLeftOut: refuse, onPutOff: refuse });
  let salt = Date.now() % 1_000_000;
  const times = async (rounds: number, size: number): Promise<readonly number[]> => {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const events = Array.from({ length: size }, () => madeContact(salt++));
      const began = performance.now();
      await followOnce(oncePage(events, `0:${salt}`), { ...following, leavingOut }, size);
      taken.push(performance.now() - began);
    }
    return taken;
  };
  return { one: await times(50, 1), page: await times(5, 500) };
};

/** A feed that has one page, whatever came before. */
const oncePage = (events: readonly FeedEvent[], cursor: string): Source => ({
  side: 'ORIGIN',
  read: async () => ({ events, cursor, more: false }),
  snapshot: async () => {
    throw new Error('not asked for');
  },
});
