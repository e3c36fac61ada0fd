import type { Clock } from '@liangdi/kit';
import type { Change } from './changes.ts';
import type { EventStream } from './event-stream.ts';
import type { Matches } from './matches.ts';

/**
 * What to do with one event: tell it, keep silent about it, ask again since nobody could say which, or end the subscription
 * with a last word.
 */
export type Told =
  | { readonly phase: 'told'; readonly result: string }
  | { readonly phase: 'silent' }
  | { readonly phase: 'unknown' }
  | { readonly phase: 'over'; readonly result: string };

export interface SubscriptionOptions {
  readonly stream: EventStream;
  readonly matches: Matches;
  /** The id that it is about, when it is about one: then nothing that was missed is lost. */
  readonly only: string | undefined;
  /** Answers one event, for the subscriber as they are now; with when it was heard of, epoch milliseconds. */
  readonly tell: (id: string, heardAt: number) => Promise<Told>;
  readonly clock: Clock;
  /** Passes the time until it is worth asking again. */
  readonly rest: () => Promise<void>;
}

/**
 * Events that may wait to be answered; several changes of one thing are one event. More than anything but a whole region
 * at once brings: whether the subscriber may see what changed is known only in its turn, and a stream that ends for changes
 * that they may not see would tell of them.
 */
const mostWaiting = 20_000;

/**
 * One subscription: events wait in turn, each is answered by itself, and too many of them end it. One at a time, also those
 * that end in silence, which cost the subscriber nothing: an account's open subscriptions are the bound of such work. None is
 * lost while a side is down, and none keeps those behind it waiting: one of them is asked again from time to time, and when
 * that is answered, so are the others.
 */
export const createSubscription = ({ stream, matches, only, tell, clock, rest }: SubscriptionOptions) => {
  /** By id, with when it was heard of last. */
  const waiting = new Map<string, number>();
  const unsure = new Map<string, number>();
  /** Which of those that nobody could answer is asked again. */
  let probe: string | undefined;
  let running = false;
  let resting = false;

  const run = async (): Promise<void> => {
    running = true;
    for (const [id, heardAt] of waiting) {
      if (!stream.isOpen) break;
      waiting.delete(id);
      const told = await tell(id, heardAt);
      if (told.phase === 'unknown') {
        unsure.set(id, heardAt);
        if (!resting) void askAgain();
        continue;
      }
      if (told.phase !== 'silent') stream.next(told.result);
      if (told.phase === 'over') stream.complete();
      if (id === probe) for (const other of [...unsure]) push(...other);
    }
    running = false;
  };

  const askAgain = async (): Promise<void> => {
    resting = true;
    await rest();
    resting = false;
    const [next] = unsure;
    probe = next?.[0];
    if (next) push(...next);
  };

  const push = (id: string, heardAt: number): void => {
    if (!stream.isOpen) return;
    unsure.delete(id);
    if (waiting.size + unsure.size >= mostWaiting) stream.complete();
    else {
      waiting.set(id, Math.max(heardAt, waiting.get(id) ?? heardAt));
      if (!running) void run();
    }
  };

  return {
    changed: (change: Change): void => {
      if (matches(change)) push(change.id, clock().getTime());
    },
    /** Whoever follows many things must look at them anew: the stream ends and the client comes again. */
    missed: (): void => (only === undefined ? stream.complete() : push(only, clock().getTime())),
  };
};
