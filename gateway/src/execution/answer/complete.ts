import { type GraphQLLeafType, type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { isObject, type JsonObject, own } from '../merge/own.ts';
import type { AnswerError } from '../run/run.ts';
import type { ErrorPlaces } from './error-places.ts';
import { completeLeaf, INVALID } from './leaf.ts';
import type { FieldShape, ObjectShape, SelectionShape } from './shape.ts';

export interface Completed {
  readonly data: JsonObject | null;
  /** Values that their types do not allow, and nulls that nothing else explains. */
  readonly errors: readonly AnswerError[];
}

export type Introspect = (field: FieldShape) => unknown;

/** Whether a value or type name exists behind the API but is not for callers: such a value is null, which is no error. */
export type IsHidden = (typeName: unknown, value: unknown) => boolean;

/** A null where none may be: the nearest object that may be null becomes it. */
const BUBBLE: unique symbol = Symbol('bubble');

/**
 * The answer as an object: what the operation asks for, in its order, nulls propagated as the specification has it.
 * The exact and slow counterpart of the generated writer.
 * @param places where errors that are known stand; those that are found are added
 * @param unknown entities that a side does not know: what it owed of one makes the entity null, which is an error only where
 * none may be null
 */
export function completeAnswer(
  root: SelectionShape,
  data: JsonObject,
  places: ErrorPlaces,
  unknown: ReadonlySet<JsonObject> | undefined,
  introspect: Introspect,
  isHidden: IsHidden,
): Completed {
  const errors: AnswerError[] = [];
  const path: (string | number)[] = [];
  const fail = (message: string) => {
    if (places.explain(path)) return;
    errors.push({ message, path: [...path], extensions: { code: 'INVALID_ANSWER' } });
    places.add(path);
  };

  const completeObject = (shape: ObjectShape, object: JsonObject): JsonObject | typeof BUBBLE => {
    const answer: JsonObject = {};
    for (const field of shape.fields) {
      path.push(field.key);
      const value = completeField(shape, field, object);
      path.pop();
      if (value === BUBBLE) return BUBBLE;
      Object.defineProperty(answer, field.key, { value, enumerable: true, writable: true, configurable: true });
    }
    return answer;
  };

  const completeField = (shape: ObjectShape, field: FieldShape, object: JsonObject): unknown => {
    if (field.kind === 'introspection') return introspect(field);
    if (field.kind === 'typename') {
      if ('getFields' in shape.type && !('resolveType' in shape.type)) return shape.type.name;
      fail('The type of this object is not known.');
      return BUBBLE;
    }
    const value = own(object, field.source);
    if (value === undefined && isNonNullType(field.type) && unknown?.has(object)) return BUBBLE;
    return completeValue(field.type, field, value, shape);
  };

  const completeValue = (type: GraphQLOutputType, field: FieldShape, value: unknown, parent: ObjectShape): unknown => {
    if (isNonNullType(type)) {
      const completed = completeValue(type.ofType, field, value, parent);
      if (completed !== null) return completed;
      fail(`Cannot return null for non-nullable field ${parent.type.name}.${field.name}.`);
      return BUBBLE;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      if (!Array.isArray(value)) return invalid(field, parent);
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) {
        path.push(index);
        const completed = completeValue(type.ofType, field, item, parent);
        path.pop();
        if (completed === BUBBLE) return null;
        items.push(completed);
      }
      return items;
    }
    if (field.kind === 'object') {
      if (!isObject(value)) return invalid(field, parent);
      const shape = shapeOf(field.selection, value);
      if (!shape) return isHidden(value.__typename, undefined) ? null : invalid(field, parent);
      const completed = completeObject(shape, value);
      return completed === BUBBLE ? null : completed;
    }
    const leaf = completeLeaf(type as GraphQLLeafType, value);
    if (leaf !== INVALID) return leaf;
    return isHidden((type as GraphQLLeafType).name, value) ? null : invalid(field, parent);
  };

  const invalid = (field: FieldShape, parent: ObjectShape) => {
    fail(`Invalid value for field ${parent.type.name}.${field.name}.`);
    return null;
  };

  const shape = root.forType(root.declared.name);
  const completed = shape ? completeObject(shape, data) : BUBBLE;
  return { data: completed === BUBBLE ? null : completed, errors };
}

/** The shape for an object by the type name it carries, or by the declared type when it carries none. */
export function shapeOf(
  { declared, typeNameKeys, forType }: SelectionShape,
  object: JsonObject,
): ObjectShape | undefined {
  for (const key of typeNameKeys) {
    const typeName = own(object, key);
    if (typeName === undefined || typeName === null) continue;
    return typeof typeName === 'string' ? forType(typeName) : undefined;
  }
  return forType(declared.name);
}
