import { pageSizes } from '@liangdi/kit';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One document that reads a part of a member's own record; a list is read page by page. */
export interface RecordDocument {
  /** Field of `Member`; null for everything that is no list. */
  readonly list: string | null;
  readonly query: string;
}

/** How deep an export follows what hangs on a fact: its branch, and what that stands under. */
const deepest = 3;

const { maximum: pageSize } = pageSizes;

/**
 * Documents that read everything that the contract has of the member who asks, made from the contract: a field that a
 * side adds is in the export from then on. Of lists below a fact only their owner's own page would be whole; they are
 * left out, and so is whoever else is a member.
 */
export const recordDocuments = (schema: GraphQLSchema): readonly RecordDocument[] => {
  const member = schema.getType('Member');
  if (!isObjectType(member)) return [];
  const fields = Object.values(member.getFields());
  const lists = fields.filter(isList);
  const rest = fields
    .filter((field) => !isList(field))
    .flatMap((field) => selectionOf(field, [member.name]) ?? [])
    .join(' ');
  return [
    { list: null, query: `query MyRecord { me { ${rest} } }` },
    ...lists.map((field) => ({ list: field.name, query: pageOf(field, member) })),
  ];
};

type Field = GraphQLField<unknown, unknown>;

const isList = ({ type }: Field): boolean => getNamedType(type).name.endsWith('Connection');

const pageOf = (field: Field, { name }: GraphQLObjectType): string => {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const node = connection.getFields().nodes?.type;
  const selection = node ? objectSelection(node, [name]) : '';
  const own = field.args.some((argument) => argument.name === 'own') ? ', own: true' : '';
  return `query MyRecord($after: String) { me { ${field.name}(first: ${pageSize}, after: $after${own}) {
    nodes { ${selection} } pageInfo { hasNextPage endCursor } } } }`;
};

/** The selection of a field below the types of `path`; undefined when it is not taken. */
const selectionOf = (field: Field, path: readonly string[]): string | undefined => {
  if (field.args.some(isRequiredArgument) || isList(field)) return undefined;
  if (isLeafType(getNamedType(field.type))) return field.name;
  const selection = objectSelection(field.type, path);
  return selection === '' ? undefined : `${field.name} { ${selection} }`;
};

const objectSelection = (output: GraphQLOutputType, path: readonly string[]): string => {
  const type = getNamedType(output);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  // The member stands at the top; a type leads to itself once, as a fact to its earlier versions.
  if (type.name === 'Member' || path.filter((name) => name === type.name).length > 1) return '';
  const below = [...path, type.name];
  return Object.values(type.getFields())
    .filter((field) => below.length <= deepest || isLeafType(getNamedType(field.type)))
    .flatMap((field) => selectionOf(field, below) ?? [])
    .join(' ');
};
