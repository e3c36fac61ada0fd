import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isSubtypeName } from '../supergraph/subtypes.ts';
import { isObject, type JsonObject, own } from './own.ts';

/** Applies the planner's rewrites to data that goes to a subgraph or comes from it. */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) applyAt(schema, rewrite, rewrite.path, 0, value);
}

function applyAt(
  schema: GraphQLSchema,
  rewrite: FetchDataRewrite,
  path: readonly string[],
  at: number,
  value: unknown,
): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAt(schema, rewrite, path, at, element);
    return;
  }
  const step = path[at];
  if (!isObject(value) || step === undefined) return;
  if (step.startsWith('... on ')) {
    const typeName = own(value, '__typename');
    if (typeof typeName === 'string' && !isSubtypeName(schema, step.slice(7), typeName)) return;
    applyAt(schema, rewrite, path, at + 1, value);
  } else if (at < path.length - 1) {
    applyAt(schema, rewrite, path, at + 1, own(value, step));
  } else {
    rewriteKey(rewrite, value, step);
  }
}

function rewriteKey(rewrite: FetchDataRewrite, object: JsonObject, key: string): void {
  if (rewrite.kind === 'ValueSetter') {
    object[key] = rewrite.setValueTo;
    return;
  }
  const value = own(object, key);
  if (value === undefined) return;
  object[rewrite.renameKeyTo] = value;
  object[key] = undefined;
}
