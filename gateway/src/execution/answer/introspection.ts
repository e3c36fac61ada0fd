import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
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

/**
 * Answers `__schema` and `__type` from the API schema, wherever the root is given: each once for an operation and the variables
 * that it declares.
 */
export function introspection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (field: FieldNode, key: string, variables: JsonObject) => unknown {
  const answers = keptFor(schema);
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const asked = operation.operation === 'query' ? operation : { ...operation, operation: OperationTypeNode.QUERY };
  const texts = new WeakMap<FieldNode, string>();
  const textOf = (field: FieldNode): string => {
    const known = texts.get(field);
    if (known !== undefined) return known;
    const text = [field, operation, ...fragments.values()].map(print).join(' ');
    texts.set(field, text);
    return text;
  };
  return (field, key, variables) => {
    const given = Object.fromEntries(
      declared.filter((name) => name in variables).map((name) => [name, variables[name]]),
    );
    const id = `${JSON.stringify(given)} ${textOf(field)}`;
    const before = answers.get(id);
    if (before) return before.value;
    const document: DocumentNode = {
      kind: Kind.DOCUMENT,
      definitions: [
        { ...asked, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } },
        ...fragments.values(),
      ],
    };
    const { data } = executeSync({ schema, document, variableValues: given });
    const value = data?.[key] ?? null;
    answers.set(id, { value });
    return value;
  };
}
