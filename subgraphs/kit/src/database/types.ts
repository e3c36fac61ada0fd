import pg from 'pg';

const { builtins, getTypeParser } = pg.types;
const timestamptz: (text: string) => unknown = getTypeParser(builtins.TIMESTAMPTZ);

/** PostgreSQL's own form in UTC, read without a regular expression; anything else (infinity, years BC) by pg. */
const readInstant = (text: string): unknown =>
  text.endsWith('+00') && text.length <= 29 && text[4] === '-'
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : timestamptz(text);

const elements = (text: string): string[] => (text === '{}' ? [] : text.slice(1, -1).split(','));

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.TIMESTAMPTZ]: readInstant,
  [builtins.DATE]: (text) => text,
  [builtins.INT8]: Number,
  1016: (text) => elements(text).map(Number),
  1182: elements,
};

/**
 * How values arrive from a session's rows: timestamptz as `Date`, date as `YYYY-MM-DD`, bigint as number (counts and
 * sequence numbers stay below 2^53), json parsed, the rest as pg gives it.
 */
export const rowTypes = {
  // biome-ignore lint/suspicious/noExplicitAny: the shape that pg declares
  getTypeParser: (oid: number, format?: any): any =>
    (format !== 'binary' && parsers[oid]) || getTypeParser(oid, format),
} as pg.CustomTypesConfig;
