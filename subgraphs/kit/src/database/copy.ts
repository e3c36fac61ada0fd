import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

/** A value as COPY's text format writes it. Objects become JSON; give a JSON array as its text. */
const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (Array.isArray(value)) return escaped(`{${value.map(element).join(',')}}`);
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value);
};

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string) : text;

const element = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL';
  const text = value instanceof Date ? value.toISOString() : String(value);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
};

const pieceLength = 64 * 1024;

type Row = readonly unknown[];

/** Rows as text in pieces of some length: what is full, and at the end the rest. */
const inPieces = () => {
  let piece = '';
  const taken = (): string => {
    const full = piece;
    piece = '';
    return full;
  };
  return {
    add: (row: Row): string | null => {
      for (const [index, value] of row.entries()) piece += index === 0 ? cell(value) : `\t${cell(value)}`;
      piece += '\n';
      return piece.length < pieceLength ? null : taken();
    },
    rest: taken,
  };
};

function* pieces(rows: Iterable<Row>): Generator<string> {
  const { add, rest } = inPieces();
  for (const row of rows) {
    const full = add(row);
    if (full !== null) yield full;
  }
  yield rest();
}

/** For rows that come in time. Those that are here already shall not cost a turn of the event loop each. */
async function* piecesInTime(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const { add, rest } = inPieces();
  for await (const row of rows) {
    const full = add(row);
    if (full !== null) yield full;
  }
  yield rest();
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Loads rows at COPY speed, all or none, and gives their number. For the owner of the tables: COPY does not pass
 * row-level security. Rows are taken as fast as the server writes them, never all into memory.
 * @param columns in the order of the values of each row
 */
export const copyInto = async (
  pool: pg.Pool,
  table: string,
  columns: readonly string[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<number> => {
  const client = await pool.connect();
  try {
    const target = `${table.split('.').map(quoted).join('.')} (${columns.map(quoted).join(', ')})`;
    const text = Symbol.asyncIterator in rows ? piecesInTime(rows) : pieces(rows);
    const copying = client.query(from(`COPY ${target} FROM STDIN`));
    await pipeline(Readable.from(text, { objectMode: true, highWaterMark: 4 }), copying);
    client.release();
    return copying.rowCount;
  } catch (error) {
    client.release(true);
    throw error;
  }
};
