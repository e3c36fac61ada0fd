import { type GraphQLOutputType, getNullableType, isListType } from 'graphql';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import type { AnswerError } from '../run/run.ts';
import { shapeOf } from './complete.ts';
import type { FieldShape, ObjectShape, SelectionShape } from './shape.ts';

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

/**
 * As much of a path as leads through the answer, or through what would be there if it were not null: what a subgraph says
 * beyond that is its own. Undefined when it leads to what was asked of other types only.
 */
function placePath(
  path: readonly (string | number)[],
  root: SelectionShape,
  data: JsonObject,
  requiredFields: ReadonlySet<string>,
): readonly (string | number)[] | undefined {
  let selection: SelectionShape | undefined = root;
  let type: GraphQLOutputType | undefined;
  let value: unknown = data;
  for (const [at, step] of path.entries()) {
    const nullable: GraphQLOutputType | undefined = type && getNullableType(type);
    if (isListType(nullable)) {
      const isIndex = Number.isInteger(step) && (step as number) >= 0;
      if (!isIndex || (Array.isArray(value) && (step as number) >= value.length)) return path.slice(0, at);
      type = nullable.ofType;
      value = Array.isArray(value) ? value[step as number] : undefined;
      continue;
    }
    if (!selection || typeof step !== 'string') return path.slice(0, at);
    const object = isObject(value) ? value : undefined;
    const shape: ObjectShape | undefined = object && shapeOf(selection, object);
    const field: FieldShape | undefined = shape
      ? shape.fields.find(({ key }) => key === step)
      : selection.fieldOf(step);
    if (!field && shape && (selection.keys.has(step) || !requiredFields.has(step))) return undefined;
    if (!field) return path.slice(0, at);
    selection = field.kind === 'object' ? field.selection : undefined;
    type = field.type;
    value = object && own(object, field.source);
  }
  return path;
}
