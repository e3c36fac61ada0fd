import type { OperationDefinitionNode } from 'graphql';
import type { ReadLayout } from '../transport/transport.ts';
import { compileReplyLayout } from './reply-layout.ts';
import { printCompact } from './subgraph-document.ts';

/** An operation as a side is sent it. */
export interface SentOperation {
  readonly text: string;
  /** Reads replies as they are laid out when nothing is amiss; compiled when a transport first asks for it. */
  layout(): ReadLayout | undefined;
}

export function sentOperation(operation: OperationDefinitionNode): SentOperation {
  let compiled: { readonly layout: ReadLayout | undefined } | undefined;
  return {
    text: printCompact(operation),
    layout() {
      compiled ??= { layout: compileReplyLayout(operation) };
      return compiled.layout;
    },
  };
}
