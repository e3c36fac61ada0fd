import type { Target } from '../compile/merging-layout.ts';
import type { SentOperation } from '../compile/sent-operation.ts';
import type { ReadLayout, SubgraphReply } from '../transport/transport.ts';

const merged: SubgraphReply = { data: Object.freeze({}) };

/** Whether all that an answer says has been added to the entities that it is about. */
export const isMerged = (data: unknown): boolean => data === merged.data;

/** How the reply to entity fetches is read: into the entities, unless somebody else waits for the same reply. */
export class MergingReply implements Pick<SentOperation, 'text'> {
  readonly text: string;
  readonly #operation: SentOperation;
  readonly #lists: readonly (readonly Target[])[];
  #isShared = false;

  constructor(operation: SentOperation, lists: readonly (readonly Target[])[]) {
    this.text = operation.text;
    this.#operation = operation;
    this.#lists = lists;
  }

  readonly layout = (): ReadLayout | undefined => {
    const whole = this.#operation.layout();
    const merge = this.#isShared ? undefined : this.#operation.merging();
    return merge ? (body) => (merge(body, this.#lists) ? merged : whole?.(body)) : whole;
  };

  readonly whenShared = (): void => {
    this.#isShared = true;
  };
}
