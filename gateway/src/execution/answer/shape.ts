import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { isSubtypeName, relatedNames } from '../supergraph/subtypes.ts';

/** What an operation asks of an object, with all conditions decided. */
export interface SelectionShape {
  readonly declared: GraphQLCompositeType;
  /**
   * Keys of the merged answer that may carry the object's type name. None for the root types: there is no doubt of which type
   * their objects are, and subgraphs may have other names for them.
   */
  readonly typeNameKeys: readonly string[];
  /** Keys of the merged answer asked of any type. */
  readonly sources: ReadonlySet<string>;
  /** The fields for an object of a type; undefined when the selection cannot be of that type. */
  forType(typeName: string): ObjectShape | undefined;
  /** What such a key is asked for, of the first type that it is asked of: for an object of which no type is known. */
  fieldOf(source: string): FieldShape | undefined;
}

export interface ObjectShape {
  readonly type: GraphQLCompositeType;
  readonly fields: readonly FieldShape[];
}

export type FieldShape = {
  /** Response key as the caller asked for it. */
  readonly key: string;
  /** Key of the merged answer. */
  readonly source: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  readonly node: FieldNode;
} & (
  | { readonly kind: 'typename' | 'introspection' | 'leaf' }
  | { readonly kind: 'object'; readonly selection: SelectionShape }
);

export interface ShapeSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  keyOf(field: FieldNode): string;
  /** Whether `@skip` and `@include` leave a selection in. */
  includes(selection: SelectionNode): boolean;
}

/** The shape of selections on a type, as GraphQL's CollectFields merges them. */
export function selectionShape(
  source: ShapeSource,
  declared: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): SelectionShape {
  const shapes = new Map<string, ObjectShape | undefined>();
  const typeNameKeys = new Set(isRootType(source.schema, declared) ? [] : ['__typename']);
  const sources = new Set<string>();
  eachField(source, selectionSets, undefined, (field) => {
    sources.add(source.keyOf(field));
    if (field.name.value === '__typename' && typeNameKeys.size > 0) typeNameKeys.add(source.keyOf(field));
  });
  const forType = (typeName: string): ObjectShape | undefined => {
    if (!shapes.has(typeName)) {
      const type = source.schema.getType(typeName);
      if (!isCompositeType(type)) return undefined;
      const fits = isSubtypeName(source.schema, declared.name, typeName);
      shapes.set(typeName, fits ? objectShape(source, type, selectionSets) : undefined);
    }
    return shapes.get(typeName);
  };
  return {
    declared,
    typeNameKeys: [...typeNameKeys],
    sources,
    forType,
    fieldOf(key) {
      if (!sources.has(key)) return undefined;
      for (const typeName of relatedNames(source.schema, declared.name)) {
        const field = forType(typeName)?.fields.find((asked) => asked.source === key);
        if (field) return field;
      }
      return undefined;
    },
  };
}

const isRootType = (schema: GraphQLSchema, type: GraphQLCompositeType): boolean =>
  type === schema.getQueryType() || type === schema.getMutationType();

function objectShape(
  source: ShapeSource,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): ObjectShape {
  const nodes = new Map<string, FieldNode[]>();
  eachField(source, selectionSets, type.name, (field) => {
    const key = field.alias?.value ?? field.name.value;
    nodes.set(key, [...(nodes.get(key) ?? []), field]);
  });
  const fields: FieldShape[] = [];
  for (const [key, fieldNodes] of nodes) {
    const [node] = fieldNodes as [FieldNode];
    const name = node.name.value;
    const common = { key, source: source.keyOf(node), name, node };
    if (name === '__schema' || name === '__type') {
      const definition = name === '__schema' ? SchemaMetaFieldDef : TypeMetaFieldDef;
      fields.push({ ...common, type: definition.type, kind: 'introspection', node: merged(fieldNodes) });
      continue;
    }
    const definition = isUnionType(type)
      ? undefined
      : (type.getFields()[name] as GraphQLField<unknown, unknown> | undefined);
    if (name === '__typename') fields.push({ ...common, type: SchemaMetaFieldDef.type, kind: 'typename' });
    if (!definition) continue;
    const named = getNamedType(definition.type);
    if (isCompositeType(named)) {
      const sets = fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
      const selection = selectionShape(source, named, sets);
      fields.push({ ...common, type: definition.type, kind: 'object', selection });
    } else {
      fields.push({ ...common, type: definition.type, kind: 'leaf' });
    }
  }
  return { type, fields };
}

/** Visits the included fields of selections; with a type name, of fragments that apply to it only. */
function eachField(
  source: ShapeSource,
  selectionSets: readonly SelectionSetNode[],
  typeName: string | undefined,
  found: (field: FieldNode) => void,
): void {
  const seen = new Set<string>();
  const walk = ({ selections }: SelectionSetNode) => {
    for (const selection of selections) {
      if (!source.includes(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        found(selection);
        continue;
      }
      let fragment:
        | { typeCondition?: { name: { value: string } } | undefined; selectionSet: SelectionSetNode }
        | undefined;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
        fragment = source.fragments.get(selection.name.value);
      } else {
        fragment = selection;
      }
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      if (typeName === undefined || !condition || isSubtypeName(source.schema, condition, typeName)) {
        walk(fragment.selectionSet);
      }
    }
  };
  for (const selectionSet of selectionSets) walk(selectionSet);
}

function merged(nodes: readonly FieldNode[]): FieldNode {
  const [first] = nodes as [FieldNode];
  if (nodes.length === 1) return first;
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
