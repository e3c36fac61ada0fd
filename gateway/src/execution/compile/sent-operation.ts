import type { OperationDefinitionNode } from 'graphql';
import type { ReadLayout } from '../transport/transport.ts';
import type { MergeReply } from './merging-layout.ts';
import { compileReplyLayout } from './reply-layout.ts';
import { printCompact } from './subgraph-document.ts';

/** An operation as a side is sent it, with the readers of its replies. */
export interface SentOperation {
  readonly text: string;
  /** Reads replies as they are laid out when nothing is amiss. */
  layout(): ReadLayout | undefined;
  /** Reads replies as they are laid out when nothing is amiss into the entities that were asked about. */
  merging(): MergeReply | undefined;
}

/** To compile a reader takes as long as it saves in so many replies: documents that are sent once do without. */
const WORTH_COMPILING = 20;

export const sentOperation = (
  operation: OperationDefinitionNode,
  compileMerging: () => MergeReply | undefined = () => undefined,
): SentOperation => ({
  text: printCompact(operation),
  layout: compiledInTime(() => compileReplyLayout(operation)),
  merging: compiledInTime(compileMerging),
});

/** Gives nothing until it was asked for often, and then what is made once. */
function compiledInTime<Made>(make: () => Made): () => Made | undefined {
  let asked = 0;
  let made: { readonly value: Made } | undefined;
  return () => {
    if (asked < WORTH_COMPILING) asked++;
    else made ??= { value: make() };
    return made?.value;
  };
}
