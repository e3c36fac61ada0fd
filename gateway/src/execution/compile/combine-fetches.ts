import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isNonNullType, Kind, print, type SelectionNode } from 'graphql';
import type { EntityFetch } from '../run/fetch-entities.ts';
import { type CompiledEntities, type CompiledFetch, compileFetch } from './compiled-fetch.ts';
import { joinCursors } from './cursor.ts';
import type { EngineSchemas } from './engine-schemas.ts';
import { requiredFields } from './requirement-tree.ts';
import { type Unitable, unitable, uniteRequirements, uniteSelections } from './unite-selections.ts';

/**
 * Makes fewer fetches of those that go to one side at one time: those for the same objects ask for all fields at once,
 * and those that ask the same of objects in several places represent each distinct object once.
 */
export function combineFetches(schemas: EngineSchemas, fetches: readonly EntityFetch[]): readonly EntityFetch[] {
  if (fetches.length < 2) return fetches;
  const others = fetches.filter((fetch) => !isPlain(schemas, fetch));
  const plain = fetches.filter((fetch) => isPlain(schemas, fetch));
  return [...samePlaces(sameObjects(schemas, plain)), ...others];
}

function sameObjects(schemas: EngineSchemas, fetches: readonly EntityFetch[]): readonly EntityFetch[] {
  const byPlace = new Map<string, EntityFetch[]>();
  const others: EntityFetch[] = [];
  for (const fetch of fetches) {
    const parts = unitable(fetch.fetch.entities);
    if (!parts) {
      others.push(fetch);
      continue;
    }
    const place = `${fetch.cursor.path.join('.')} ${parts.requires.map(({ typeCondition }) => typeCondition).sort()}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), fetch]);
  }
  return [...[...byPlace.values()].flatMap((members) => unite(schemas, members)), ...others];
}

function unite(schemas: EngineSchemas, members: readonly EntityFetch[]): readonly EntityFetch[] {
  const [first] = members;
  if (!first) return [];
  const parts = members.map(({ fetch }) => unitable(fetch.entities) as Unitable);
  const requires = uniteRequirements(parts.map((part) => part.requires));
  if (members.length > 1 && !mayBeMissing(schemas, parts, requires)) return members;
  const selections = uniteSelections(parts.map((part) => part.selections));
  const { operation } = first.fetch;
  const definitions = members.flatMap((member) => member.fetch.operation.variableDefinitions ?? []);
  const variableDefinitions = [...new Map(definitions.map((each) => [each.variable.name.value, each])).values()];
  const entities = operation.selectionSet.selections[0];
  if (entities?.kind !== Kind.FIELD) return members;
  const united = {
    ...first.node,
    requires: [...requires],
    variableUsages: [...new Set(members.flatMap(({ fetch }) => fetch.variables))],
    operation: print({
      ...operation,
      variableDefinitions,
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: [{ ...entities, selectionSet: { kind: Kind.SELECTION_SET, selections } }],
      },
    }),
  };
  const [fetch, ...more] = compileFetch(schemas, united, undefined);
  if (!fetch?.entities || more.length > 0) return members;
  return [{ ...first, node: united, fetch: fetch as CompiledFetch & { entities: CompiledEntities } }];
}

/** What only some of the fetches require must not keep an object from being represented for the others. */
function mayBeMissing(schemas: EngineSchemas, parts: readonly Unitable[], united: Unitable['requires']): boolean {
  const fieldsOf = (requires: Unitable['requires'], typeName: string) =>
    requiredFields(schemas.planningSchema, schemas.requiredArguments, [...requires], typeName, typeName);
  return united.every(({ typeCondition }) => {
    const each = parts.map(({ requires }) => new Set(fieldsOf(requires, typeCondition).map(({ name }) => name)));
    return fieldsOf(united, typeCondition).every(
      ({ name, type }) => each.every((names) => names.has(name)) || (type !== undefined && !isNonNullType(type)),
    );
  });
}

function samePlaces(fetches: readonly EntityFetch[]): readonly EntityFetch[] {
  const byQuestion = new Map<string, EntityFetch[]>();
  for (const [index, one] of fetches.entries()) {
    const question = isFlat(one)
      ? `${one.fetch.operationText} ${JSON.stringify(one.fetch.entities.requires)}`
      : `${index}`;
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), one]);
  }
  return [...byQuestion.values()].map((members) => {
    const [first] = members as [EntityFetch];
    return members.length === 1 ? first : { ...first, cursor: joinCursors(members.map(({ cursor }) => cursor)) };
  });
}

/** Neither rewritten on the way nor with arguments to what it requires, nor from what is above its entities. */
function isPlain({ requiredArguments }: EngineSchemas, { fetch, node }: EntityFetch): boolean {
  const requiresArguments = (nodes: readonly QueryPlanSelectionNode[]): boolean =>
    nodes.some(
      (each) => (each.kind === 'Field' && requiredArguments.has(each.name)) || requiresArguments(each.selections ?? []),
    );
  const isRewritten = node.inputRewrites?.length || node.outputRewrites?.length || fetch.entities.contextual;
  return !isRewritten && !requiresArguments(fetch.entities.requires);
}

/** Objects within an answer must not be shared between places: later fetches may add to each place what only it asks. */
const isFlat = ({ fetch }: EntityFetch): boolean => {
  const flat = (nodes: readonly SelectionNode[]): boolean =>
    nodes.every((node) =>
      node.kind === Kind.FIELD
        ? node.selectionSet === undefined
        : node.kind === Kind.INLINE_FRAGMENT && flat(node.selectionSet.selections),
    );
  const [entities] = fetch.entities.unechoed.selectionSet.selections;
  return entities?.kind === Kind.FIELD && flat(entities.selectionSet?.selections ?? []);
};
