import { isObject, type JsonObject, own } from '../merge/own.ts';
import type { AnswerError } from '../run/run.ts';
import { shapeOf } from './complete.ts';
import type { FieldShape, SelectionShape } from './shape.ts';

/**
 * Keeps the errors that concern the answer, with paths that lead somewhere in it.
 * A plan may fetch a field for more types than the caller asked it of: errors there concern nobody. An error in a field
 * that only a subgraph requires stands at the object whose field was required.
 */
export function placeErrors(
  errors: readonly AnswerError[],
  root: SelectionShape,
  data: JsonObject,
  requiredFields: ReadonlySet<string>,
): readonly AnswerError[] {
  if (errors.length === 0) return errors;
  return errors.flatMap((error) => {
    const path = error.path && placePath(error.path, root, data, requiredFields);
    if (path === undefined) return error.path ? [] : [error];
    if (path.length === error.path?.length) return [error];
    const { path: _, ...unplaced } = error;
    return [path.length > 0 ? { ...unplaced, path } : unplaced];
  });
}

/** As much of a path as leads through the answer; undefined when it leads to what was asked of other types only. */
function placePath(
  path: readonly (string | number)[],
  root: SelectionShape,
  data: JsonObject,
  requiredFields: ReadonlySet<string>,
): readonly (string | number)[] | undefined {
  let selection: SelectionShape | undefined = root;
  let value: unknown = data;
  for (const [at, step] of path.entries()) {
    if (typeof step === 'number') {
      value = Array.isArray(value) ? value[step] : undefined;
      continue;
    }
    if (!selection || !isObject(value)) return path;
    const field: FieldShape | undefined = shapeOf(selection, value)?.fields.find(({ key }) => key === step);
    if (!field) return selection.keys.has(step) || !requiredFields.has(step) ? undefined : path.slice(0, at);
    selection = field.kind === 'object' ? field.selection : undefined;
    value = own(value, field.source);
  }
  return path;
}
