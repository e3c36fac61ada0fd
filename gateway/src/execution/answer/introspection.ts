import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { JsonObject } from '../merge/own.ts';

type Answers = LRUCache<string, { value: unknown }>;

/** Characters of JSON that the kept answers of one schema come to, at most. As objects they take about four times as much. */
const most = 8_000_000;

const answersOf = new WeakMap<GraphQLSchema, Answers>();

const keptFor = (schema: GraphQLSchema): Answers => {
  const before = answersOf.get(schema);
  if (before) return before;
  const answers: Answers = new LRUCache({
    maxSize: most,
    sizeCalculation: ({ value }, id) => id.length + (JSON.stringify(value)?.length ?? 0) + 1,
  });
  answersOf.set(schema, answers);
  return answers;
};

/** Answers `__schema` and `__type` from the API schema, once for each operation and the variables that it declares. */
export function introspection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (field: FieldNode, key: string, variables: JsonObject) => unknown {
  const answers = keptFor(schema);
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  let text: string | undefined;
  return (field, key, variables) => {
    text ??= [operation, ...fragments.values()].map(print).join(' ');
    const given = Object.fromEntries(
      declared.filter((name) => name in variables).map((name) => [name, variables[name]]),
    );
    const id = `${key} ${JSON.stringify(given)} ${text}`;
    const before = answers.get(id);
    if (before) return before.value;
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } },
        ...fragments.values(),
      ],
    };
    const { data } = executeSync({ schema, document, variableValues: given });
    const value = data?.[key] ?? null;
    answers.set(id, { value });
    return value;
  };
}
