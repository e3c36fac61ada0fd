import type { SubgraphRequest } from '../transport/subgraph-request.ts';
import { SideFailure, type SubgraphReply, type Transport } from '../transport/transport.ts';
import { Waiter } from './waiter.ts';

/** Who is told how it ended, once. */
export interface Outcome {
  replied(reply: SubgraphReply): void;
  failed(error: unknown): void;
}

/** One request on its way, until its reply, its failure or its deadline, whichever comes first. */
export class Attempt<Context> extends Waiter {
  readonly #request: SubgraphRequest<Context>;
  readonly #outcome: Outcome;

  constructor(transport: Transport<Context>, request: SubgraphRequest<Context>, outcome: Outcome) {
    super(request.deadline);
    this.#request = request;
    this.#outcome = outcome;
    this.startWaiting();
    sent(transport, request).then(
      (reply) => {
        if (this.stopWaiting()) outcome.replied(reply);
      },
      (error) => {
        if (this.stopWaiting()) outcome.failed(error);
      },
    );
  }

  protected override late(): void {
    const failure = new SideFailure('timeout');
    this.#outcome.failed(failure);
    this.#request.giveUp(failure);
  }
}

/** A transport that throws fails like one that rejects. */
function sent<Context>(transport: Transport<Context>, request: SubgraphRequest<Context>): Promise<SubgraphReply> {
  try {
    return transport.send(request);
  } catch (error) {
    return Promise.reject(error);
  }
}
