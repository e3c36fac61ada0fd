import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { Kind, type SelectionNode } from 'graphql';
import type { FoundFetch } from './planned-fetches.ts';

/** Keys of the answer on the way to something in it. */
type Place = readonly string[];

/**
 * What each fetch waits for in a plan with contextual arguments: of those before it the ones that bring what it needs, and
 * whoever brings a context's value. The planner (2.14.4) does not always have a fetch wait for these: not where an entity is
 * reached in another subgraph than its field is resolved in. And it may have them wait for that fetch, of which they need
 * nothing.
 */
export function contextOrder(fetches: readonly FoundFetch[]): ReadonlyMap<FoundFetch, readonly FoundFetch[]> {
  const before = new Map<FoundFetch, ReadonlySet<FoundFetch>>();
  const order = new Map<FoundFetch, readonly FoundFetch[]>();
  for (const one of fetches) {
    const earlier = new Set(one.after.flatMap((other) => [other, ...(before.get(other) ?? [])]));
    before.set(one, earlier);
    if (!one.fetch.entities) {
      order.set(one, one.after);
      continue;
    }
    const needs = [...waysTo(keysOf(one.path)), ...required(keysOf(one.path), one.fetch.entities.requires)];
    const contexts = contextPlaces(one);
    order.set(
      one,
      fetches.filter(
        (other) =>
          other !== one &&
          ((earlier.has(other) && needs.some((place) => brings(other, place))) ||
            contexts.some((place) => brings(other, place))),
      ),
    );
  }
  return order;
}

const keysOf = (path: FoundFetch['path']): Place => path.filter((step) => step !== '@').map(String);

/** The objects on a way, the last one with its type. */
const waysTo = (keys: Place): readonly Place[] => [
  ...keys.map((_, at) => keys.slice(0, at + 1)),
  [...keys, '__typename'],
];

const required = (place: Place, nodes: readonly QueryPlanSelectionNode[]): readonly Place[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'InlineFragment') return required(place, node.selections);
    const own = [...place, node.alias ?? node.name];
    return [own, ...required(own, node.selections ?? [])];
  });

const contextPlaces = ({ fetch, path }: FoundFetch): readonly Place[] =>
  (fetch.entities?.contextual?.places ?? []).map(({ above, steps }) => [
    ...keysOf(path).slice(0, keysOf(path).length - above),
    ...steps.filter((step) => !step.startsWith('... on ')),
  ]);

/** Whether a fetch asks for what stands at a place of the answer. */
function brings({ fetch, path }: FoundFetch, place: Place): boolean {
  const keys = keysOf(path);
  if (keys.length >= place.length || keys.some((key, at) => key !== place[at])) return false;
  const { selections } = fetch.operation.selectionSet;
  const [entities] = selections;
  const asked =
    fetch.entities && entities?.kind === Kind.FIELD ? (entities.selectionSet?.selections ?? []) : selections;
  return selects(asked, place.slice(keys.length));
}

const selects = (selections: readonly SelectionNode[], place: Place): boolean =>
  selections.some((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet.selections, place);
    if (selection.kind !== Kind.FIELD || keyIn(selection.alias ?? selection.name) !== place[0]) return false;
    return place.length === 1 || selects(selection.selectionSet?.selections ?? [], place.slice(1));
  });

/** A response key, as it is once the planner's own alias for it is gone. */
const keyIn = ({ value }: { readonly value: string }): string => value.replace(/__alias_\d+$/, '');
