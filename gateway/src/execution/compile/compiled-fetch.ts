import type { FetchDataKeyRenamer, FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { compileMerge, type Merge } from '../merge/compile-merge.ts';
import { compileMatch, type MatchEntities } from '../merge/match-entities.ts';
import { askedPaths } from '../run/error-paths.ts';
import { splitConflictingRequires } from './conflicting-requires.ts';
import { type ContextualArguments, compileContextualArguments } from './contextual-arguments.ts';
import { splitByContexts } from './contextual-fields.ts';
import type { AnswerPath } from './cursor.ts';
import { type EchoedKeys, echoKeys } from './echoed-keys.ts';
import type { EngineSchemas } from './engine-schemas.ts';
import { splitByNeeds } from './needed-requires.ts';
import { compileRepresentation, type TypeRepresentation } from './representation.ts';
import { sentKeys } from './sent-keys.ts';
import { printCompact, rootKeys, subgraphOperation, usedVariables } from './subgraph-document.ts';

/** A fetch of a plan, made ready once for all requests. */
export interface CompiledFetch {
  readonly side: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly operation: OperationDefinitionNode;
  readonly operationText: string;
  readonly operationName: string | undefined;
  readonly variables: readonly string[];
  /** Response keys that the operation can answer with at its root or, for entities, on each entity. */
  readonly keys: readonly string[];
  readonly outputRewrites: readonly FetchDataRewrite[] | undefined;
  /** As much of the path of an error as the operation asked for. */
  askedOf(path: readonly unknown[]): AnswerPath;
  readonly entities: CompiledEntities | undefined;
}

export interface CompiledEntities {
  readonly requires: readonly QueryPlanSelectionNode[];
  representationOf(typeName: string): TypeRepresentation | undefined;
  readonly echoed: EchoedKeys;
  readonly match: MatchEntities;
  /** Adds what was answered about an entity to it. */
  readonly merge: Merge;
  readonly contextual: ContextualArguments | undefined;
  /** The operation without what was added to match entities: for a side that cannot say whom it answers about. */
  readonly unechoed: OperationDefinitionNode;
}

/** Usually one; several when what the fetch requires does not fit into one representation. */
export function compileFetch(
  schemas: EngineSchemas,
  fetch: FetchNode,
  contextRewrites: readonly FetchDataKeyRenamer[] | undefined,
): readonly CompiledFetch[] {
  const operation = subgraphOperation(fetch.operation, schemas.requiredArguments);
  const common = {
    side: fetch.serviceName,
    kind: fetch.operationKind,
    operationName: fetch.operationName,
    variables: fetch.variableUsages ?? [],
    outputRewrites: fetch.outputRewrites,
  };
  const { requires } = fetch;
  if (!requires) {
    const operationText = printCompact(operation);
    const keys = rootKeys(operation);
    if (contextRewrites) throw new Error('a contextual argument of what is no entity');
    return [{ ...common, operation, operationText, keys, askedOf: askedPaths(operation), entities: undefined }];
  }
  const entitiesField = operation.selectionSet.selections[0] as FieldNode;
  const whole = { requires, selections: entitiesField.selectionSet?.selections ?? [] };
  const contexts = new Set(contextRewrites?.map(({ renameKeyTo }) => renameKeyTo));
  const parts = splitConflictingRequires(schemas.keys, schemas.requiredArguments, fetch.serviceName, whole).flatMap(
    (part) => splitByNeeds(schemas, fetch.serviceName, part).flatMap((each) => splitByContexts(contexts, each)),
  );
  const prefix = echoPrefix(fetch.operation);
  return parts.map((part) => {
    const echoed = echoKeys(sentKeys(schemas, fetch.serviceName, part.requires), part.selections, prefix);
    const echoing = withEntitySelections(operation, entitiesField, echoed.selections);
    const plain = withEntitySelections(operation, entitiesField, part.selections);
    const used = usedVariables(plain);
    const contextual = compileContextualArguments(schemas.planningSchema, contextRewrites, plain);
    const keys = rootKeys({ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: part.selections } });
    return {
      ...common,
      variables: common.variables.filter((name) => used.has(name) && !contexts.has(name)),
      operation: echoing,
      operationText: printCompact(echoing),
      keys,
      askedOf: askedPaths(echoing),
      entities: {
        requires: part.requires,
        representationOf: compileRepresentation(
          { schema: schemas.planningSchema, keys: schemas.keys, requiredArguments: schemas.requiredArguments },
          fetch.serviceName,
          part,
          fetch.inputRewrites,
        ),
        echoed,
        match: compileMatch(schemas.planningSchema, echoed),
        merge: compileMerge([...keys, ...renamedTo(fetch.outputRewrites)], schemas.keys.interfaceObjects),
        contextual,
        unechoed: plain,
      },
    };
  });
}

const renamedTo = (rewrites: readonly FetchDataRewrite[] = []) =>
  rewrites.flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' ? [rewrite.renameKeyTo] : []));

/** A beginning for our own aliases that nothing in the operation has. */
function echoPrefix(operation: string): string {
  let prefix = '_k';
  while (operation.includes(prefix)) prefix += '_';
  return prefix;
}

function withEntitySelections(
  operation: OperationDefinitionNode,
  entities: FieldNode,
  selections: readonly SelectionNode[],
): OperationDefinitionNode {
  const field: FieldNode = { ...entities, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [field] };
  const used = usedVariables({ ...operation, variableDefinitions: [], selectionSet });
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  );
  return { ...operation, variableDefinitions, selectionSet };
}
