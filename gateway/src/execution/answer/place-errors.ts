import { type GraphQLOutputType, getNullableType, isListType } from 'graphql';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import type { AnswerError } from '../run/run.ts';
import { shapeOf } from './complete.ts';
import type { FieldShape, ObjectShape, SelectionShape } from './shape.ts';

/**
 * Keeps the errors that concern the answer, with paths that lead somewhere in it, by the caller's names.
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
    if (!error.path) return [error];
    const path = placePath(error.path, root, data, requiredFields);
    if (!path) return [];
    const { path: _, ...unplaced } = error;
    return [path.length > 0 ? { ...unplaced, path } : unplaced];
  });
}

/**
 * As much of a path of the merged answer as leads through the caller's, or through what would be there if it were not null:
 * what a subgraph says beyond that is its own. Undefined when it leads to what was asked of other types only.
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
  const placed: (string | number)[] = [];
  for (const step of path) {
    const nullable: GraphQLOutputType | undefined = type && getNullableType(type);
    if (isListType(nullable)) {
      const isIndex = Number.isInteger(step) && (step as number) >= 0;
      if (!isIndex || (Array.isArray(value) && (step as number) >= value.length)) return placed;
      placed.push(step as number);
      type = nullable.ofType;
      value = Array.isArray(value) ? value[step as number] : undefined;
      continue;
    }
    if (!selection || typeof step !== 'string') return placed;
    const object = isObject(value) ? value : undefined;
    const shape: ObjectShape | undefined = object && shapeOf(selection, object);
    const field: FieldShape | undefined = shape
      ? shape.fields.find(({ source }) => source === step)
      : selection.fieldOf(step);
    if (!field && shape && (selection.sources.has(step) || !requiredFields.has(step))) return undefined;
    if (!field) return placed;
    placed.push(field.key);
    selection = field.kind === 'object' ? field.selection : undefined;
    type = field.type;
    value = object && own(object, field.source);
  }
  return placed;
}
