import { noStanding, type Role, type Standing, standingAs, type Viewer } from '@liangdi/kit';
import { LRUCache } from 'lru-cache';

/** Asks coordination about an account. */
export type ReadStanding = (viewer: Viewer) => Promise<Standing>;

export interface StandingsOptions {
  readonly read: ReadStanding;
  readonly clock: () => Date;
  /** Milliseconds that a request waits for coordination; 500 when left out. */
  readonly patience?: number | undefined;
  readonly onError: (error: unknown) => void;
}

/** A viewer with what coordination adds. */
export interface Completed {
  readonly viewer: Viewer;
  /** When coordination was asked for it, epoch milliseconds: never, where it gave no answer; left out where nothing is asked. */
  readonly standingAt?: number | undefined;
}

export interface Standings {
  complete(viewer: Viewer): Promise<Completed>;
  /** Says that the account changes something: coordination is asked each time until the returned function is called. */
  changing(account: string): () => void;
}

/** The others are all that their token says: nothing is asked, nothing waits. */
const asked: ReadonlySet<Role> = new Set<Role>([
  'branchOfficer',
  'coordinator',
  'associationSecretary',
  'crossRegionTeam',
  'partner',
]);

/** Milliseconds for which an answer is good, and for which coordination is left alone after it gave none. */
const fresh = 1_000;

interface Answered {
  readonly standing: Standing;
  /** When it was asked for. */
  readonly at: number;
}

const unanswered: Answered = { standing: noStanding, at: Number.NEGATIVE_INFINITY };

interface Known {
  /** What the token said; an account may come with several. */
  readonly token: string;
  readonly at: number;
  readonly answered: Promise<Answered>;
}

/**
 * What coordination says of accounts, kept for a second, and asked again at once when the account changes something
 * here. Of a partner it is asked for each request, since its agreement may end and members may withdraw from it at any
 * moment. Without its answer an account has no standing: nothing is open to it that its token does not open.
 */
export const createStandings = ({ read, clock, patience = 500, onError }: StandingsOptions): Standings => {
  const known = new LRUCache<string, Known>({ max: 10_000 });
  const changing = new Map<string, number>();
  let silentUntil = 0;

  const ask = async (viewer: Viewer): Promise<Answered> => {
    const at = clock().getTime();
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error('coordination gave no standing in time')), patience);
    try {
      return { standing: await Promise.race([read(viewer), late.promise]), at };
    } catch (error) {
      silentUntil = clock().getTime() + fresh;
      onError(error);
      return unanswered;
    } finally {
      clearTimeout(timer);
    }
  };

  const answerFor = (viewer: Viewer): Promise<Answered> => {
    const now = clock().getTime();
    if (now < silentUntil) return Promise.resolve(unanswered);
    if (viewer.role === 'partner' || changing.has(viewer.account)) return ask(viewer);
    const token = JSON.stringify([viewer.role, viewer.organisations, viewer.agreement]);
    const before = known.get(viewer.account);
    if (before?.token === token && Math.abs(now - before.at) < fresh) return before.answered;
    const answered = ask(viewer);
    known.set(viewer.account, { token, at: now, answered });
    return answered;
  };

  return {
    complete: async (viewer) => {
      if (!asked.has(viewer.role)) return { viewer };
      const { standing, at } = await answerFor(viewer);
      return { viewer: standingAs(viewer, standing), standingAt: at };
    },
    changing: (account) => {
      changing.set(account, (changing.get(account) ?? 0) + 1);
      return () => {
        known.delete(account);
        const left = (changing.get(account) ?? 1) - 1;
        if (left > 0) changing.set(account, left);
        else changing.delete(account);
      };
    },
  };
};
