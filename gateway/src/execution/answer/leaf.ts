import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';
import { RawJson } from '../json/raw-json.ts';

/** Stands for a value that its type does not allow. */
export const INVALID: unique symbol = Symbol('invalid');

/** A leaf value as the caller gets it, or INVALID. Those of custom scalars pass as they are. An ID is always text. */
export function completeLeaf(type: GraphQLLeafType, value: unknown): unknown {
  if (isEnumType(type)) return isEnumValue(type, value) ? value : INVALID;
  switch (type.name) {
    case 'String':
      return typeof value === 'string' ? value : INVALID;
    case 'ID':
      if (typeof value === 'string') return value;
      return Number.isInteger(value) ? String(value) : INVALID;
    case 'Int':
      return isInt(value) ? value : INVALID;
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value) ? value : INVALID;
    case 'Boolean':
      return typeof value === 'boolean' ? value : INVALID;
    default:
      return typeof value === 'number' && !Number.isFinite(value) ? INVALID : read(value);
  }
}

/** A value with all that is in it, where it or a part of it was left as it came. */
const read = (value: unknown): unknown => {
  if (value instanceof RawJson) return value.toJSON();
  return Array.isArray(value) ? value.map(read) : value;
};

const isEnumValue = (type: GraphQLEnumType, value: unknown) =>
  typeof value === 'string' && type.getValue(value) !== undefined;

const isInt = (value: unknown) => typeof value === 'number' && (value | 0) === value;
