import type { FetchDataRewrite } from '@apollo/query-planner';
import { type OperationDefinitionNode, visit } from 'graphql';
import type { AnswerPath } from '../compile/cursor.ts';

/** Names that differ between a subgraph's answer and the merged one. */
export type PathNames = (key: string | number) => string | number;

/** The name in the merged answer for a key of a subgraph's. */
export function pathNames(
  rewrites: readonly FetchDataRewrite[] | undefined,
  standIns: ReadonlyMap<string, { readonly field: string }>,
): PathNames {
  const renamed = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    if (rewrite.kind === 'KeyRenamer') renamed.set(rewrite.path.at(-1) as string, rewrite.renameKeyTo);
  }
  return (key) => {
    if (typeof key === 'number') return key;
    const merged = renamed.get(key) ?? key;
    return standIns.get(merged)?.field ?? merged;
  };
}

/**
 * As much of an error's path as consists of indexes and of names that the operation asked for: the rest leads nowhere, and is
 * a subgraph's own.
 */
export function askedPaths(operation: OperationDefinitionNode): (path: readonly unknown[]) => AnswerPath {
  let asked: ReadonlySet<unknown> | undefined;
  return (path) => {
    asked ??= responseKeys(operation);
    const end = path.findIndex((step) => !asked?.has(step) && !(Number.isInteger(step) && (step as number) >= 0));
    return (end < 0 ? path : path.slice(0, end)) as AnswerPath;
  };
}

function responseKeys(operation: OperationDefinitionNode): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(operation, { Field: ({ alias, name }) => void keys.add((alias ?? name).value) });
  return keys;
}

/** What all paths have in common from the root on. */
export function commonPath(paths: readonly AnswerPath[]): AnswerPath {
  const [first, ...others] = paths;
  if (!first) return [];
  let length = first.length;
  for (const path of others) {
    let same = 0;
    while (same < length && path[same] === first[same]) same++;
    length = same;
  }
  return first.slice(0, length);
}
