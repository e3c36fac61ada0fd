import type { Page } from '@liangdi/kit';
import type { TestServer } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FindingFilter, FindingOrder } from '../src/generated/graphql.ts';
import { EVERYONE } from '../src/policy/reach.ts';
import type { FindingFilters } from '../src/store/finding-filter.ts';
import type { FindingKey } from '../src/store/finding-keyset.ts';
import { pageOfKeys } from '../src/store/page-of-keys.ts';
import { bootServer, freshDatabase } from './support/boot.ts';
import { projectionOn } from './support/projection.ts';
import { sourcesOf } from './support/shuffled.ts';
import { DAY, NOW, worldOf } from './support/world.ts';

let server: TestServer;
let projection: Awaited<ReturnType<typeof projectionOn>>;

beforeAll(async () => {
  server = await bootServer();
  projection = await projectionOn((await freshDatabase(server, 'pages')).owner, () => NOW);
  await projection.clear();
  await projection.drain(sourcesOf(worldOf(11, 150)));
});

afterAll(async () => {
  await projection?.close();
  await server?.stop();
});

const FILTERS: readonly FindingFilter[] = [
  {},
  { origin: '330324' },
  { origin: '330000', destination: '440000' },
  { destination: '310101' },
  { text: '联系 上海' },
  { text: 'Contact', minAgeDays: 100 },
  { text: '永嘉', dueBefore: new Date(NOW), dueFrom: new Date(NOW - 300 * DAY) },
  { kinds: ['CONTACT_OVERDUE', 'DOUBLE_CLAIM'], destination: '310000', minAgeDays: 20 },
];
const ORDERS: readonly FindingOrder[] = ['DUE', 'SINCE', 'NEWEST'];

const placeOf = async (key: FindingKey, order: FindingOrder): Promise<readonly [string, string]> => {
  const [row] = await projection.sql<{ at: string }>(
    `select ${order === 'DUE' ? 'due' : 'since'}::text as at from read_model.finding where region = $1 and id = $2`,
    [key.region, key.id],
  );
  return [row?.at ?? '', key.id];
};

/** All keys of a filter, page by page, found by looking into up to so many cells. */
const allKeys = async (filter: FindingFilter, order: FindingOrder, direction: Page['direction'], oneByOne: number) => {
  const filters: FindingFilters = { filter, order, now: NOW, reach: EVERYONE };
  const keys: FindingKey[] = [];
  for (let from: Page['from'] = null; ; ) {
    const found = await pageOfKeys(projection.sql, filters, { size: 15, direction, from }, oneByOne);
    keys.push(...found.slice(0, 15));
    const last = found[14];
    if (last === undefined || found.length <= 15) return keys.map(({ id }) => id);
    from = await placeOf(last, order);
  }
};

test.each(ORDERS)('in order %s, cells one by one and classes find the same pages, both ways', async (order) => {
  for (const filter of FILTERS) {
    const label = JSON.stringify(filter);
    const byCell = await allKeys(filter, order, 'forward', 10_000);
    expect(byCell.length, label).toBeGreaterThan(0);
    expect(new Set(byCell).size, label).toBe(byCell.length);
    expect(await allKeys(filter, order, 'forward', 0), label).toEqual(byCell);
    expect(await allKeys(filter, order, 'backward', 10_000), label).toEqual(byCell.toReversed());
    expect(await allKeys(filter, order, 'backward', 0), label).toEqual(byCell.toReversed());
  }
});

test('findings that come and go between two pages neither repeat nor hide those that were there all the time', async () => {
  const filters: FindingFilters = { filter: {}, order: 'DUE', now: NOW, reach: EVERYONE };
  const all = await allKeys({}, 'DUE', 'forward', 10_000);
  const first = await pageOfKeys(projection.sql, filters, { size: 10, direction: 'forward', from: null });
  const gone = all.slice(4, 12);
  await projection.sql('delete from read_model.finding where id = any($1::uuid[])', [gone.slice(0, 3)]);
  const from = await placeOf(first[9] as FindingKey, 'DUE');
  await projection.sql('delete from read_model.finding where id = any($1::uuid[])', [gone]);
  const second = await pageOfKeys(projection.sql, filters, { size: 10, direction: 'forward', from });
  expect(second.slice(0, 10).map(({ id }) => id)).toEqual(all.slice(12, 22));
});
