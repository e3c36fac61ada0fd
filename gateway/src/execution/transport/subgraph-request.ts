import { type ByteString, ofLatin1, toBytes, toText } from '../json/byte-string.ts';
import { remembered } from './remembered.ts';
import type { EngineContext, ReadLayout } from './transport.ts';

/** One operation for one subgraph. Variables are held as JSON, since most transports send them as such. */
export class SubgraphRequest<Context = EngineContext> {
  readonly operation: string;
  readonly operationName: string | undefined;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The variables as one JSON object. */
  readonly variablesJson: ByteString;
  readonly context: Context;
  /** Reads the reply as it is laid out when nothing is amiss. What it gives serves this request only, once. */
  readonly layout: (() => ReadLayout | undefined) | undefined;
  /** Epoch milliseconds by which the answer must be there. */
  readonly deadline: number;
  #body: ByteString | undefined;
  #sentAs: ByteString | undefined;
  #controller: AbortController | undefined;
  #givenUp: Error | undefined;
  #whenGivenUp: (() => void) | undefined;

  constructor(
    parts: Pick<
      SubgraphRequest<Context>,
      'operation' | 'operationName' | 'kind' | 'variablesJson' | 'context' | 'deadline' | 'layout'
    >,
  ) {
    this.operation = parts.operation;
    this.operationName = parts.operationName;
    this.kind = parts.kind;
    this.variablesJson = parts.variablesJson;
    this.context = parts.context;
    this.layout = parts.layout;
    this.deadline = parts.deadline;
  }

  /** Aborted when nobody waits any more. Made when it is first asked for: most ways to a subgraph do without. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.#givenUp) this.#controller.abort(this.#givenUp);
    }
    return this.#controller.signal;
  }

  /** Has `stop` called when nobody waits any more: the cheap way to what `signal` tells. */
  whenGivenUp(stop: () => void): void {
    if (this.#givenUp) stop();
    else this.#whenGivenUp = stop;
  }

  giveUp(reason: Error): void {
    this.#givenUp = reason;
    this.#whenGivenUp?.();
    this.#controller?.abort(reason);
  }

  /** The variables as fresh objects that the receiver may keep. */
  get variables(): Record<string, unknown> {
    return JSON.parse(toText(this.variablesJson));
  }

  /** Has the operation go out as another text that asks the same and more, given as JSON; as it stands without one. */
  sendAs(quotedOperation: ByteString | undefined): void {
    this.#sentAs = quotedOperation;
    this.#body = undefined;
  }

  /** The request as the body of a POST, by GraphQL over HTTP. */
  get body(): ByteString {
    this.#body ??= this.#written();
    return this.#body;
  }

  #written(): ByteString {
    const name = this.operationName ? `,"operationName":"${this.operationName}"` : '';
    const variables = this.variablesJson === NO_VARIABLES ? '' : `,"variables":${this.variablesJson}`;
    return ofLatin1(`{"query":${this.#sentAs ?? quoted(this.operation)}${name}${variables}}`);
  }
}

export const NO_VARIABLES = toBytes('{}');

/** Operations come from compiled plans, few and long-lived. */
const quoted = remembered((operation) => toBytes(JSON.stringify(operation)), 10_000);
