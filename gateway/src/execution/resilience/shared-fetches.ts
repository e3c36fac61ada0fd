import { copy } from '../merge/copy.ts';
import type { SubgraphReply } from '../transport/transport.ts';

/** A read as far as it decides the answer. */
export interface SharedRead {
  readonly side: string;
  readonly operation: string;
  readonly variablesText: string;
}

interface UnderWay extends SharedRead {
  readonly followers: ((outcome: Outcome) => void)[];
}

/**
 * Identical reads of one viewer that are under way at the same time go to the subgraph once.
 * Each taker gets an answer of its own, since answers are merged in place.
 */
export class SharedFetches {
  readonly #underWay = new Map<string, Set<UnderWay>>();

  fetch(viewerKey: string, read: SharedRead, ask: () => Promise<SubgraphReply>): Promise<SubgraphReply> {
    let reads = this.#underWay.get(viewerKey);
    if (!reads) {
      reads = new Set();
      this.#underWay.set(viewerKey, reads);
    }
    for (const other of reads) {
      if (!isSame(other, read)) continue;
      return new Promise((resolve, reject) => {
        other.followers.push((outcome) => (outcome.reply ? resolve(outcome.reply) : reject(outcome.error)));
      });
    }
    const own: UnderWay = { ...read, followers: [] };
    reads.add(own);
    return ask().then(
      (reply) => {
        this.#over(viewerKey, own);
        for (const follower of own.followers) follower({ reply: copy(reply) });
        return reply;
      },
      (error) => {
        this.#over(viewerKey, own);
        for (const follower of own.followers) follower({ error });
        throw error;
      },
    );
  }

  #over(viewerKey: string, own: UnderWay): void {
    const reads = this.#underWay.get(viewerKey);
    reads?.delete(own);
    if (reads?.size === 0) this.#underWay.delete(viewerKey);
  }
}

/** Lengths first: long texts that differ mostly differ in length, and are then never read. */
const isSame = (a: SharedRead, b: SharedRead) =>
  a.side === b.side &&
  a.operation === b.operation &&
  a.variablesText.length === b.variablesText.length &&
  a.variablesText === b.variablesText;

interface Outcome {
  readonly reply?: SubgraphReply;
  readonly error?: unknown;
}
