import { type ASTNode, GraphQLScalarType, Kind } from 'graphql';
import { errors } from '../errors/common.ts';
import { invariant } from '../invariant/invariant.ts';
import { isCalendarDate, readInstant } from './instant.ts';
import { FIRST_YEAR, isDayInRange, isInstantInRange, LAST_YEAR } from './range.ts';

const textOf = (node: ASTNode): unknown => (node.kind === Kind.STRING ? node.value : null);

const outside = (value: unknown) => ({ value: String(value), first: FIRST_YEAR, last: LAST_YEAR });

const toDate = (value: unknown): Date => {
  const instant = typeof value === 'string' ? readInstant(value) : null;
  if (!instant) throw errors.INSTANT_INVALID({ value: String(value) });
  if (!isInstantInRange(instant)) throw errors.INSTANT_OUT_OF_RANGE(outside(value));
  return instant;
};

const toDay = (value: unknown): string => {
  if (typeof value !== 'string' || !isCalendarDate(value)) throw errors.DATE_INVALID({ value: String(value) });
  if (!isDayInRange(value)) throw errors.DATE_OUT_OF_RANGE(outside(value));
  return value;
};

/**
 * An instant. In: ISO 8601 with its offset, or a plain date (its start at +08:00), of the years of `range.ts`, to `Date`.
 * Out: ISO 8601 in UTC.
 */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => {
    if (typeof value === 'string') return value;
    invariant(value instanceof Date, 'a DateTime is resolved to a Date or to ISO text');
    return value.toISOString();
  },
  parseValue: toDate,
  parseLiteral: (node) => toDate(textOf(node)),
});

/** A calendar day, `YYYY-MM-DD`, as text in both directions; in, of the years of `range.ts`. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: toDay,
  parseLiteral: (node) => toDay(textOf(node)),
});
