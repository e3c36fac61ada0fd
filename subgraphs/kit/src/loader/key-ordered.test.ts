import { expect, test } from 'vitest';
import { manyByKey, oneByKey } from './key-ordered.ts';

interface Row {
  readonly region: string;
  readonly id: string;
  readonly owner: string;
}

const rows: readonly Row[] = [
  { region: '1', id: 'b', owner: 'x' },
  { region: '1', id: 'a', owner: 'y' },
  { region: '2', id: 'a', owner: 'x' },
];

test('one statement answers every key, in the order of the keys, with null for a miss', async () => {
  const asked: number[] = [];
  const loader = oneByKey(
    {},
    'things',
    async (keys: readonly { region: string; id: string }[]) => {
      asked.push(keys.length);
      return rows;
    },
    ({ region, id }) => ({ region, id }),
  );
  const found = await Promise.all([
    loader.load({ region: '2', id: 'a' }),
    loader.load({ region: '1', id: 'z' }),
    loader.load({ region: '1', id: 'b' }),
    loader.load({ region: '2', id: 'a' }),
  ]);
  expect(found).toEqual([rows[2], null, rows[0], rows[2]]);
  expect(asked).toEqual([3]);
});

test('many per key keep the order in which they were fetched', async () => {
  const loader = manyByKey(
    {},
    'things',
    async () => rows,
    (row: Row) => row.owner,
  );
  expect(await loader.loadMany(['x', 'z', 'y'])).toEqual([[rows[0], rows[2]], [], [rows[1]]]);
});

test('what a global id says is a key: its type is no part of it', async () => {
  const loader = oneByKey(
    {},
    'things',
    async (_keys: readonly { region: string; id: string }[]) => rows,
    ({ region, id }) => ({ region, id }),
  );
  const named = { type: 'Thing', region: '2', id: 'a' };
  expect(await loader.load(named)).toEqual(rows[2]);
});
