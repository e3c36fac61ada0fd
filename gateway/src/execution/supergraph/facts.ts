import type { DirectiveDefinitionNode } from 'graphql';
import { type AskedOfAll, readAskedOfAll } from './asked-of-all.ts';
import { operationDirectives } from './composed-directives.ts';
import { readContexts, type StatedContexts } from './contexts.ts';
import type { RepairedSupergraph } from './repair.ts';
import type { RequiredArguments } from './required-arguments.ts';
import { readSubgraphKeys, type StatedKeys } from './subgraph-keys.ts';

/** What executing plans needs to know of a supergraph beside its schemas. Without functions: it comes from another thread. */
export interface SupergraphFacts {
  /** Directives of operations that the supergraph defines. */
  readonly directives: readonly DirectiveDefinitionNode[];
  readonly requiredArguments: RequiredArguments;
  readonly keys: StatedKeys;
  readonly contexts: StatedContexts;
  readonly askedOfAll: AskedOfAll;
}

/** Reads a repaired supergraph once, where it is planned over. */
export const readFacts = (
  { document, requiredArguments }: RepairedSupergraph,
  contextDirective: string,
): SupergraphFacts => ({
  directives: operationDirectives(document),
  requiredArguments,
  keys: readSubgraphKeys(document),
  contexts: readContexts(document, contextDirective),
  askedOfAll: readAskedOfAll(document),
});
