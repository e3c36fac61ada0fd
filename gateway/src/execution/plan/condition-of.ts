import { type DirectiveNode, Kind, type ValueNode } from 'graphql';

/** What decides on a selection: the argument of `@skip` or `@include`; undefined for any other directive. */
const decidingValue = ({ name, arguments: given }: DirectiveNode): ValueNode | undefined =>
  name.value === 'skip' || name.value === 'include' ? given?.[0]?.value : undefined;

/** The variable that decides on a selection; undefined for a directive that is no condition, or a constant one. */
export function conditionOf(directive: DirectiveNode): string | undefined {
  const value = decidingValue(directive);
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}

/** The value of a condition that depends on no variable. */
export function constantOf(directive: DirectiveNode): boolean | undefined {
  const value = decidingValue(directive);
  return value?.kind === Kind.BOOLEAN ? value.value : undefined;
}
