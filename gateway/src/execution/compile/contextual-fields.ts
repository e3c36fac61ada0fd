import { distribute, type EntitySelection } from './entity-selection.ts';
import { usedVariables } from './subgraph-document.ts';

/**
 * Splits an entity fetch of which some fields take arguments from contexts and others do not. These wait for no context, and
 * are asked once and not for each of its values.
 */
export function splitByContexts(
  contexts: ReadonlySet<string>,
  { requires, selections }: EntitySelection,
): readonly EntitySelection[] {
  if (contexts.size === 0) return [{ requires, selections }];
  const parts = distribute(selections, (_typeName, field) =>
    field.name.value === '__typename' ? undefined : !usedVariables(field).isDisjointFrom(contexts),
  );
  return parts.size < 2
    ? [{ requires, selections }]
    : [...parts.values()].map((part) => ({ requires, selections: part }));
}
