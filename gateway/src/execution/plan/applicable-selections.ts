import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SupergraphSchemas } from '../supergraph/schemas.ts';
import { isSubtypeName } from '../supergraph/subtypes.ts';

/**
 * Writes an operation without named fragments, without fragments that can apply to no object at their place, and
 * without fragments whose type always fits: their conditions go to what they select. It means the same, and the planner
 * does not stumble over selections that no type can meet, at which it fails below interface objects, nor over fragments
 * without a type, in which it forgets to rename fields that a subgraph types differently for different types.
 */
export function applicableSelections(
  { apiSchema: schema, keys: { interfaceObjects, unaskedObjects }, askedOfAll }: SupergraphSchemas,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OperationDefinitionNode {
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`no ${operation.operation} type`);
  return { ...operation, selectionSet: applicable(operation.selectionSet, rootType, possibleTypes(schema, rootType)) };

  function applicable(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    possible: ReadonlySet<string>,
    ofAll?: ReadonlySet<string>,
  ): SelectionSetNode {
    const found = applicableList(set, type, possible);
    const list = ofAll ? askingOfAll(found, type, ofAll) : found;
    const selections = unaskedObjects.has(type.name) ? [...list, ...ownFields(list, type)] : list;
    return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPE_NAME] };
  }

  function applicableList(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    possible: ReadonlySet<string>,
  ): SelectionNode[] {
    return set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) {
        const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value];
        const named = field && getNamedType(field.type);
        if (INTROSPECTION.has(selection.name.value)) return [];
        if (!selection.selectionSet || !isCompositeType(named)) return [selection];
        const ofAll = askedOfAll.get(`${type.name}.${selection.name.value}`);
        const inner = applicable(selection.selectionSet, named, possibleTypes(schema, named), ofAll);
        return [{ ...selection, selectionSet: inner }];
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) return [];
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
      if (!isCompositeType(condition)) return [];
      const narrowed = intersection(possible, possibleTypes(schema, condition));
      const always = isSubtypeName(schema, condition.name, type.name);
      if (narrowed.size === 0 && !always) return [];
      const { directives = [] } = selection;
      if (!always && isAbstractType(condition) && interfaceObjects.has(type.name)) {
        return [...narrowed].flatMap((name) => {
          const object = schema.getType(name) as GraphQLCompositeType;
          return conditional(name, directives, applicableList(fragment.selectionSet, object, new Set([name])));
        });
      }
      const inner = applicableList(fragment.selectionSet, always ? type : condition, narrowed);
      if (always) return inner.map((each) => underConditions(type.name, directives, each));
      return conditional(condition.name, directives, inner);
    });
  }
}

/**
 * What fragments select of an interface's own fields, for the interface itself: a subgraph that sees it as an object, and
 * cannot be asked for it again, gives them at once or never. A name that stands for several things is left alone.
 */
function ownFields(list: readonly SelectionNode[], type: GraphQLCompositeType): SelectionNode[] {
  const known = isUnionType(type) ? {} : type.getFields();
  const inFragments = list.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT
      ? selection.selectionSet.selections.flatMap((inner) =>
          inner.kind === Kind.FIELD && known[inner.name.value]
            ? [underConditions(type.name, selection.directives ?? [], inner)]
            : [],
        )
      : [],
  );
  const meanings = Map.groupBy(fieldsOf(list), ({ alias, name }) => (alias ?? name).value);
  return inFragments.filter((selection) =>
    fieldsOf([selection]).every(
      ({ alias, name }) => new Set(meanings.get((alias ?? name).value)?.map(meaningOf)).size === 1,
    ),
  );
}

/**
 * Selections in which certain fields stand in no fragment, but beside the name of the type: all objects are asked for them,
 * and the answer has them where the operation does.
 */
function askingOfAll(
  list: readonly SelectionNode[],
  type: GraphQLCompositeType,
  names: ReadonlySet<string>,
): readonly SelectionNode[] {
  const taken = list.flatMap((selection) =>
    selection.kind === Kind.INLINE_FRAGMENT ? takenFrom(selection, type, names) : [],
  );
  return taken.length > 0 ? [TYPE_NAME, ...taken, ...list.flatMap((selection) => without(selection, names))] : list;
}

/** What a fragment selects of certain fields, each under the fragment's conditions but for its type. */
const takenFrom = (
  { directives = [], selectionSet }: InlineFragmentNode,
  type: GraphQLCompositeType,
  names: ReadonlySet<string>,
): SelectionNode[] =>
  selectionSet.selections
    .flatMap((inner) => {
      if (inner.kind === Kind.INLINE_FRAGMENT) return takenFrom(inner, type, names);
      return inner.kind === Kind.FIELD && names.has(inner.name.value) ? [inner] : [];
    })
    .map((inner) => underConditions(type.name, directives, inner));

/** A selection whose fragments select nothing of certain fields. */
function without(selection: SelectionNode, names: ReadonlySet<string>): SelectionNode[] {
  if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition) return [selection];
  const rest = selection.selectionSet.selections
    .filter((inner) => inner.kind !== Kind.FIELD || !names.has(inner.name.value))
    .flatMap((inner) => without(inner, names));
  return conditional(selection.typeCondition.name.value, selection.directives ?? [], rest);
}

const fieldsOf = (selections: readonly SelectionNode[]): FieldNode[] =>
  selections.flatMap((selection) =>
    selection.kind === Kind.FIELD
      ? [selection]
      : selection.kind === Kind.INLINE_FRAGMENT
        ? fieldsOf(selection.selectionSet.selections)
        : [],
  );

const meaningOf = ({ name, arguments: given = [] }: FieldNode): string => [name, ...given].map(print).join(' ');

function conditional(
  typeName: string,
  directives: readonly DirectiveNode[],
  selections: readonly SelectionNode[],
): InlineFragmentNode[] {
  if (selections.length === 0) return [];
  const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } } as const;
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
  return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet, typeCondition }];
}

/** A selection under more conditions; within a fragment of its own when it has another of a kind that cannot repeat. */
function underConditions(
  typeName: string,
  directives: readonly DirectiveNode[],
  selection: SelectionNode,
): SelectionNode {
  const own = selection.directives ?? [];
  const known = new Set(own.map(print));
  const more = directives.filter((directive) => !known.has(print(directive)));
  if (more.length === 0) return selection;
  if (!more.some(({ name }) => own.some((other) => other.name.value === name.value)))
    return { ...selection, directives: [...own, ...more] };
  const [wrapped] = conditional(typeName, more, [selection]);
  return wrapped ?? selection;
}

const TYPE_NAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Answered from the schema and the operation as it was written: no plan needs to know of them, at whatever depth. */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

const possibleTypes = (schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<string> =>
  new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);

const intersection = (a: ReadonlySet<string>, b: ReadonlySet<string>) => new Set([...a].filter((name) => b.has(name)));
