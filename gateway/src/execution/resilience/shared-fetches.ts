import type { SubgraphReply } from '../transport/transport.ts';

/**
 * Identical reads of one viewer that are under way at the same time go to the subgraph once.
 * Each taker gets an answer of its own, since answers are merged in place.
 */
export class SharedFetches {
  readonly #underWay = new Map<string, ((outcome: Outcome) => void)[]>();

  fetch(key: string, ask: () => Promise<SubgraphReply>): Promise<SubgraphReply> {
    const waiting = this.#underWay.get(key);
    if (waiting) {
      return new Promise((resolve, reject) => {
        waiting.push((outcome) => (outcome.reply ? resolve(outcome.reply) : reject(outcome.error)));
      });
    }
    const followers: ((outcome: Outcome) => void)[] = [];
    this.#underWay.set(key, followers);
    return ask().then(
      (reply) => {
        this.#underWay.delete(key);
        for (const follower of followers) follower({ reply: structuredClone(reply) });
        return reply;
      },
      (error) => {
        this.#underWay.delete(key);
        for (const follower of followers) follower({ error });
        throw error;
      },
    );
  }
}

interface Outcome {
  readonly reply?: SubgraphReply;
  readonly error?: unknown;
}
