import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type InlineFragmentNode, Kind, print, type SelectionNode } from 'graphql';
import type { CompiledEntities } from './compiled-fetch.ts';

/** What a fetch requires of one type of objects, and asks of it: plain fields under one type condition each. */
export interface Unitable {
  readonly requires: readonly TypeRequirement[];
  readonly selections: readonly InlineFragmentNode[];
}

export interface TypeRequirement {
  readonly kind: 'InlineFragment';
  readonly typeCondition: string;
  readonly selections: QueryPlanSelectionNode[];
}

/** The parts of a fetch that can be united with another's; undefined when it is of another make. */
export function unitable({ requires, unechoed }: CompiledEntities): Unitable | undefined {
  const [field] = unechoed.selectionSet.selections;
  const nodes = field?.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : [];
  const selections = nodes.filter(
    (node): node is InlineFragmentNode =>
      node.kind === Kind.INLINE_FRAGMENT && node.typeCondition !== undefined && !node.directives?.length,
  );
  const required = requires.filter(
    (node): node is TypeRequirement => node.kind === 'InlineFragment' && node.typeCondition !== undefined,
  );
  if (selections.length !== nodes.length || required.length !== requires.length) return undefined;
  return { requires: required, selections };
}

/** Requirements of all, by type and name, in an order that depends on nothing else. */
export function uniteRequirements(all: readonly (readonly TypeRequirement[])[]): readonly TypeRequirement[] {
  const byType = Map.groupBy(all.flat(), ({ typeCondition }) => typeCondition);
  return [...byType].sort(byName).map(([typeCondition, nodes]) => ({
    kind: 'InlineFragment',
    typeCondition,
    selections: uniteRequired(nodes.flatMap(({ selections }) => selections)),
  }));
}

function uniteRequired(nodes: readonly QueryPlanSelectionNode[]): QueryPlanSelectionNode[] {
  const distinct = new Map(nodes.map((node) => [JSON.stringify(node), node]));
  const nameOf = (node: QueryPlanSelectionNode) => (node.kind === 'Field' ? keyOf(node) : `~${node.typeCondition}`);
  return [...distinct.values()]
    .map((node) => [nameOf(node), node] as const)
    .sort(byName)
    .map(([, node]) => node);
}

const keyOf = ({ alias, name }: QueryPlanFieldNode) => alias ?? name;

/** Selections of all, by type, each distinct one once, in an order that depends on nothing else. */
export function uniteSelections(all: readonly (readonly InlineFragmentNode[])[]): readonly InlineFragmentNode[] {
  const byType = Map.groupBy(all.flat(), ({ typeCondition }) => typeCondition?.name.value ?? '');
  return [...byType].sort(byName).map(([, fragments]) => {
    const [first] = fragments as [InlineFragmentNode];
    const nodes = fragments.flatMap(({ selectionSet }) => selectionSet.selections);
    const distinct = new Map<string, SelectionNode>(nodes.map((node) => [print(node), node]));
    const selections = [...distinct].sort(byName).map(([, node]) => node);
    return { ...first, selectionSet: { ...first.selectionSet, selections } };
  });
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
