import type { Target } from '../compile/merging-layout.ts';
import type { SentOperation } from '../compile/sent-operation.ts';
import type { ReadLayout, SubgraphReply } from '../transport/transport.ts';

/** How the reply to entity fetches is read: into the entities, unless somebody else waits for the same reply. */
export class MergingReply {
  readonly text: string;
  /** Entities that the side does not know, once the reply is merged. */
  readonly unknown: Target[] = [];
  readonly #operation: SentOperation;
  readonly #lists: readonly (readonly Target[])[];
  readonly #merged: SubgraphReply = { data: {} };
  /** Settled once: whoever wants to share the reply later is too late, or it is not read into the entities. */
  #use: 'merged' | 'shared' | undefined;

  constructor(operation: SentOperation, lists: readonly (readonly Target[])[]) {
    this.text = operation.text;
    this.#operation = operation;
    this.#lists = lists;
  }

  readonly layout = (): ReadLayout | undefined => {
    const whole = this.#operation.layout();
    const merge = this.#use === 'shared' ? undefined : this.#operation.merging();
    if (!merge) return whole;
    this.#use = 'merged';
    return (body) => (merge(body, this.#lists, this.unknown) ? this.#merged : whole?.(body));
  };

  readonly share = (): boolean => {
    this.#use ??= 'shared';
    return this.#use === 'shared';
  };

  /** Whether all that an answer says has been added to the entities that it is about. */
  isMerged(data: unknown): boolean {
    return data === this.#merged.data;
  }
}
