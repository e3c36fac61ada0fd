import { pageSizes } from '@liangdi/kit';
import {
  type FieldNode,
  type GraphQLArgument,
  GraphQLID,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type ValueNode,
} from 'graphql';

/** A larger page is refused by its subgraph, whatever the caller asks for. */
const { usual: pageSize, maximum: largestPage } = pageSizes;

type Variables = Readonly<Record<string, unknown>>;

/** How many times what is below a field counts for the variables of one request. */
type Times = (variables: Variables) => number;

/** The value of an argument for the variables of one request: a number, how many there are in a list, or none. */
type ArgumentValue = (value: ValueNode | undefined) => (variables: Variables) => Given;

type Given = number | readonly unknown[] | undefined;

/** A variable that is not given has its default value, and null is no value. */
export const argumentValues =
  (defaults: ReadonlyMap<string, ValueNode>): ArgumentValue =>
  (value) => {
    if (value?.kind !== Kind.VARIABLE) {
      const written = literal(value);
      return () => written;
    }
    const name = value.name.value;
    const byDefault = literal(defaults.get(name));
    return (variables) => (Object.hasOwn(variables, name) ? given(variables[name]) : byDefault);
  };

const literal = (value: ValueNode | undefined): Given => {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.LIST) return value.values;
  return undefined;
};

const given = (value: unknown): Given => (typeof value === 'number' || Array.isArray(value) ? value : undefined);

const argumentOf = (field: FieldNode, wanted: string): ValueNode | undefined =>
  field.arguments?.find(({ name }) => name.value === wanted)?.value;

export const isOfPage = ({ name }: GraphQLArgument): boolean => name === 'first' || name === 'last';

/** The larger of the pages that a field asks for, from the start and from the end. */
export const itemsOf = (field: FieldNode, args: readonly GraphQLArgument[], read: ArgumentValue): Times => {
  const sizes = args.filter(isOfPage).map(({ name }) => read(argumentOf(field, name)));
  return (variables) => {
    const asked = sizes.map((size) => size(variables)).filter((size) => typeof size === 'number');
    return asked.length === 0 ? pageSize : Math.max(...asked.map(bounded));
  };
};

const isIdList = ({ type }: GraphQLArgument): boolean =>
  isListType(getNullableType(type)) && getNamedType(type) === GraphQLID;

/** How many ids a field is given, at least one. */
export const idsOf = (field: FieldNode, args: readonly GraphQLArgument[], read: ArgumentValue): Times => {
  const lists = args.filter(isIdList).map(({ name }) => read(argumentOf(field, name)));
  if (lists.length === 0) return () => 1;
  return (variables) => {
    const lengths = lists.map((list) => list(variables)).map((ids) => (Array.isArray(ids) ? ids.length : 0));
    return Math.max(
      1,
      lengths.reduce((sum, length) => sum + length, 0),
    );
  };
};

const bounded = (items: number): number => Math.min(Math.max(items, 0), largestPage);
