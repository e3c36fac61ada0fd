import type { ByteString } from '../json/byte-string.ts';
import { copy } from '../merge/copy.ts';
import type { SubgraphReply } from '../transport/transport.ts';

/** A read as far as it decides the answer. */
export interface SharedRead {
  readonly side: string;
  readonly operation: string;
  readonly variablesJson: ByteString;
  /** When whoever asks gives up, in epoch milliseconds. */
  readonly until: number;
}

/** How many lists of reads under way there are; a power of two. */
const LISTS = 1_024;

/**
 * Identical reads of one viewer that are under way at the same time go to the subgraph once.
 * Each taker gets an answer of its own, since answers are merged in place. Who has changed something sees it: what was
 * asked before is not taken after. Nobody waits with another for less than half of the time that is their own.
 *
 * Reads stand in short lists by viewer. In a Map, from which each request would soon delete its entry again, every table
 * that is outgrown holds the next one: whatever was under way then stays alive until all memory is looked through.
 */
export class SharedFetches {
  readonly #lists: (UnderWay | undefined)[] = new Array(LISTS).fill(undefined);

  /** `share` is asked before somebody else takes the reply too; when it says no, that one asks for itself. */
  fetch(
    viewerKey: string,
    read: SharedRead,
    ask: () => Promise<SubgraphReply>,
    share?: () => boolean,
  ): Promise<SubgraphReply> {
    const list = listOf(viewerKey);
    for (let other = this.#lists[list]; other; other = other.next) {
      if (!other.isSame(viewerKey, read)) continue;
      if (!other.waitsLongEnoughFor(read.until)) continue;
      if (other.share && !other.share()) continue;
      const { followers } = other;
      return new Promise((resolve, reject) => {
        followers.push((outcome) => (outcome.reply ? resolve(outcome.reply) : reject(outcome.error)));
      });
    }
    const own = new UnderWay(viewerKey, read, share, this.#lists[list]);
    this.#lists[list] = own;
    return ask().then(
      (reply) => {
        this.#over(list, own);
        for (const follower of own.followers) follower({ reply: copy(reply) });
        return reply;
      },
      (error) => {
        this.#over(list, own);
        for (const follower of own.followers) follower({ error });
        throw error;
      },
    );
  }

  /** Nobody takes any more what a viewer's reads under way will tell: the viewer has changed something since. */
  end(viewerKey: string): void {
    for (let other = this.#lists[listOf(viewerKey)]; other; other = other.next)
      if (other.viewerKey === viewerKey) other.isStale = true;
  }

  #over(list: number, own: UnderWay): void {
    const first = this.#lists[list];
    if (first === own) this.#lists[list] = own.next;
    else for (let other = first; other; other = other.next) if (other.next === own) other.next = own.next;
    own.next = undefined;
  }
}

class UnderWay {
  readonly viewerKey: string;
  readonly #read: SharedRead;
  readonly share: (() => boolean) | undefined;
  readonly followers: ((outcome: Outcome) => void)[] = [];
  /** What it tells may be from before a change of the viewer's own. */
  isStale = false;
  /** The next one of its list. */
  next: UnderWay | undefined;

  constructor(viewerKey: string, read: SharedRead, share: (() => boolean) | undefined, next: UnderWay | undefined) {
    this.viewerKey = viewerKey;
    this.#read = read;
    this.share = share;
    this.next = next;
  }

  /** What is asked towards the end of a request soon gives up. */
  waitsLongEnoughFor(until: number): boolean {
    const now = Date.now();
    return (this.#read.until - now) * 2 >= until - now;
  }

  /** Lengths first: long texts that differ mostly differ in length, and are then never read. */
  isSame(viewerKey: string, { side, operation, variablesJson }: SharedRead): boolean {
    const own = this.#read;
    return (
      !this.isStale &&
      own.side === side &&
      own.operation === operation &&
      own.variablesJson.length === variablesJson.length &&
      this.viewerKey === viewerKey &&
      own.variablesJson === variablesJson
    );
  }
}

/** By the last characters, in which callers differ most. */
const listOf = (viewerKey: string): number => {
  let sum = 0;
  for (let at = Math.max(0, viewerKey.length - 8); at < viewerKey.length; at++)
    sum = (sum * 31 + viewerKey.charCodeAt(at)) | 0;
  return sum & (LISTS - 1);
};

interface Outcome {
  readonly reply?: SubgraphReply;
  readonly error?: unknown;
}
