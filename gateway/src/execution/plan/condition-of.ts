import { type DirectiveNode, Kind } from 'graphql';

/** The variable that decides on a selection; undefined for a directive that is no condition, or a constant one. */
export function conditionOf({ name, arguments: given }: DirectiveNode): string | undefined {
  const value = name.value === 'skip' || name.value === 'include' ? given?.[0]?.value : undefined;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
