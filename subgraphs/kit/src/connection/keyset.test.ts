import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database/open.ts';
import { startTestServer, type TestServer } from '../testing/server.ts';
import { connectionOf } from './connection.ts';
import { keyset, type SortColumn } from './keyset.ts';
import { readPage } from './page.ts';

interface Row {
  readonly rank: number;
  readonly name: string;
  readonly id: number;
}

let server: TestServer;
let database: Database;
beforeAll(async () => {
  server = await startTestServer();
  database = openDatabase({ url: (await server.database('keyset')).owner, applicationName: 'keyset' });
  await database.pool.query(`CREATE TABLE item AS
    SELECT n AS id, (n * 7) % 3 AS rank, chr(21000 + (n * 5) % 4) AS name FROM generate_series(1, 60) AS n`);
});
afterAll(async () => {
  await database?.close();
  await server?.stop();
});

const compare =
  (sort: readonly SortColumn[]) =>
  (left: Row, right: Row): number => {
    for (const { sql, descending } of sort) {
      const [a, b] = [left[sql as keyof Row], right[sql as keyof Row]];
      if (a !== b) return (a < b ? -1 : 1) * (descending ? -1 : 1);
    }
    return 0;
  };

const readAll = async (sort: readonly SortColumn[], size: number, forwards: boolean): Promise<Row[]> => {
  const pages: Row[][] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const page = readPage('item', forwards ? { first: size, after: cursor } : { last: size, before: cursor });
    const { where, orderBy, limit, values } = keyset(page, sort, 1);
    const { rows } = await database.pool.query<Row>(
      `SELECT * FROM item WHERE id <> $1::int AND ${where} ORDER BY ${orderBy} LIMIT ${limit}`,
      [13, ...values],
    );
    const placeOf = (row: Row) => sort.map(({ sql }) => row[sql as keyof Row]);
    const { nodes, pageInfo } = connectionOf('item', page, rows, placeOf, async () => 59);
    pages.push(nodes);
    more = forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
  }
  return (forwards ? pages : pages.reverse()).flat();
};

test('whatever the directions of its columns, a sorted table is walked whole and in order', async () => {
  const { rows } = await database.pool.query<Row>('SELECT * FROM item WHERE id <> 13');
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      fc.integer({ min: 1, max: 70 }),
      fc.boolean(),
      async (falling, size, forwards) => {
        const sort: SortColumn[] = [
          { sql: 'rank', type: 'int', descending: falling[0] },
          { sql: 'name', type: 'text', descending: falling[1] },
          { sql: 'id', type: 'int', descending: falling[2] },
        ];
        expect(await readAll(sort, size, forwards)).toEqual([...rows].sort(compare(sort)));
      },
    ),
    { numRuns: 40 },
  );
});
