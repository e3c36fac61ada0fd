import type { OperationDefinitionNode } from 'graphql';
import type { ReadLayout } from '../transport/transport.ts';
import type { MergeReply } from './merging-layout.ts';
import { compileReplyLayout } from './reply-layout.ts';
import { printCompact } from './subgraph-document.ts';

/** An operation as a side is sent it, with the readers of its replies, compiled when they are first asked for. */
export interface SentOperation {
  readonly text: string;
  /** Reads replies as they are laid out when nothing is amiss. */
  layout(): ReadLayout | undefined;
  /** Reads replies as they are laid out when nothing is amiss into the entities that were asked about. */
  merging(): MergeReply | undefined;
}

export const sentOperation = (
  operation: OperationDefinitionNode,
  compileMerging: () => MergeReply | undefined = () => undefined,
): SentOperation => ({
  text: printCompact(operation),
  layout: once(() => compileReplyLayout(operation)),
  merging: once(compileMerging),
});

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
