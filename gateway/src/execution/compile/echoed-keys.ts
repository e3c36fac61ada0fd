import { type FieldNode, type InlineFragmentNode, Kind, type SelectionNode } from 'graphql';
import type { EntityKey } from './entity-key.ts';

/** How an entity in a subgraph's answer says which entity it is. */
export interface EchoedKeys {
  readonly selections: readonly SelectionNode[];
  /** Response key that carries the entity's type name. */
  readonly typeNameKey: string;
  /** Response keys that were added. */
  readonly added: ReadonlySet<string>;
  /** Key → the response keys under which its fields may be found, by field name. */
  readonly carriers: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/**
 * Has every entity in an answer carry its type name and the keys that it is asked for by, so that answers are matched by
 * identity and never by position alone. A key field that is selected anyway is not asked for twice.
 */
export function echoKeys(
  keysOf: (typeName: string) => readonly EntityKey[],
  selections: readonly SelectionNode[],
  prefix: string,
): EchoedKeys {
  const carriers = new Map<string, Map<string, string[]>>();
  const aliases = new Map<string, string>();
  const typeNameKey = `${prefix}t`;
  const aliasOf = (field: FieldNode, key: EntityKey) => {
    const id = field.selectionSet ? `${field.name.value} ${key.text}` : field.name.value;
    const alias = aliases.get(id) ?? `${prefix}${aliases.size}`;
    aliases.set(id, alias);
    return alias;
  };
  const echoIn = (fragment: InlineFragmentNode): InlineFragmentNode => {
    const typeName = fragment.typeCondition?.name.value ?? '';
    const added = new Map<string, SelectionNode>([[typeNameKey, aliased(typeNameKey, '__typename')]]);
    for (const key of keysOf(typeName)) {
      const carrier = carriers.get(key.text) ?? new Map<string, string[]>();
      carriers.set(key.text, carrier);
      for (const field of key.selectionSet.selections) {
        if (field.kind !== Kind.FIELD || field.name.value === '__typename') continue;
        const plain =
          !field.selectionSet && fragment.selectionSet.selections.some((other) => isPlain(other, field.name.value));
        const alias = plain ? field.name.value : aliasOf(field, key);
        const found = carrier.get(field.name.value) ?? [];
        if (!found.includes(alias)) carrier.set(field.name.value, [...found, alias]);
        if (!plain) added.set(alias, { ...field, alias: { kind: Kind.NAME, value: alias } });
      }
    }
    const selectionSet = {
      ...fragment.selectionSet,
      selections: [...fragment.selectionSet.selections, ...added.values()],
    };
    return { ...fragment, selectionSet };
  };
  const echoing = selections.map((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT ? echoIn(selection) : selection,
  );
  return {
    selections: echoing,
    typeNameKey,
    added: new Set(aliases.values()),
    carriers,
  };
}

const aliased = (alias: string, name: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: name },
});

const isPlain = (selection: SelectionNode, name: string) =>
  selection.kind === Kind.FIELD &&
  selection.name.value === name &&
  selection.alias === undefined &&
  !selection.arguments?.length &&
  !selection.directives?.length;
