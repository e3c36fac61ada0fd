import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { JsonObject } from '../merge/own.ts';

/** Answers `__schema` and `__type` from the API schema, once for each selection and variables. */
export function introspection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (field: FieldNode, key: string, variables: JsonObject) => unknown {
  const answers = new LRUCache<string, { value: unknown }>({ max: 20 });
  return (field, key, variables) => {
    const id = `${key} ${JSON.stringify(variables)}`;
    let answer = answers.get(id);
    if (!answer) {
      const document: DocumentNode = {
        kind: Kind.DOCUMENT,
        definitions: [
          { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } },
          ...fragments.values(),
        ],
      };
      const { data } = executeSync({ schema, document, variableValues: variables });
      answer = { value: data?.[key] ?? null };
      answers.set(id, answer);
    }
    return answer.value;
  };
}
