import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errors } from '../errors/common.ts';
import { defineRefusals, refusalOf } from '../errors/refusals.ts';
import { newId } from '../ids/new-id.ts';
import { givenKeys, keyValues } from '../loader/row-key.ts';
import { type ScratchSide, startScratchSide } from '../testing/scratch-side.ts';
import { copyInto } from './copy.ts';
import { openDatabase } from './open.ts';

let side: ScratchSide;
beforeAll(async () => {
  side = await startScratchSide();
});
afterAll(() => side?.stop());

const scopeOf = (...regions: string[]): string => JSON.stringify({ regions });
const [here, there] = [scopeOf('330324'), scopeOf('310000')];
const joinedOn = new Date('2020-01-01');

const register = async (region: string, name = '林一'): Promise<string> => {
  const { id } = await side.database.transaction(scopeOf(region), (tx) =>
    tx.person.create({ data: { region, id: newId(), name, joinedOn } }),
  );
  return id;
};

const hold = (personId: string, from: string, to: string | null = null) =>
  side.database.transaction(here, (tx) =>
    tx.hold.create({
      data: {
        region: '330324',
        id: newId(),
        personId,
        desk: 'A',
        validFrom: new Date(from),
        validTo: to && new Date(to),
      },
    }),
  );

const names = (scope: string) =>
  side.database.session(scope).rows<{ name: string }>('test.names', 'SELECT name FROM person ORDER BY name');

describe('reads', () => {
  test('give each viewer their own rows, on whatever connection, however many ask at once', async () => {
    await register('330324', '甲');
    await register('310000', '乙');
    const asked = Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? here : there));
    const found = await Promise.all(asked.map(names));
    for (const [index, rows] of found.entries())
      expect(rows.map(({ name }) => name)).toEqual([asked[index] === here ? '甲' : '乙']);
    expect(await names('')).toEqual([]);
  });

  test('say who is asking only when it changes, and cost one statement each', async () => {
    const seen: string[] = [];
    const database = openDatabase({
      url: side.urls.app,
      applicationName: 'one',
      maxConnections: 1,
      onStatement: ({ kind }) => void seen.push(kind),
    });
    for (const scope of [here, here, there, there, here]) await database.session(scope).rows('n', 'SELECT 1');
    await database.close();
    expect(seen).toEqual(['scope', 'work', 'work', 'scope', 'work', 'work', 'scope', 'work']);
  });

  test('are answered by nothing when the connection was not told who is asking', async () => {
    const database = openDatabase({ url: side.urls.app, applicationName: 'untold', maxConnections: 1 });
    const ask = (scope: string) => database.session(scope).rows('n', 'SELECT name FROM person');
    expect(await ask(here)).toEqual([{ name: '甲' }]);
    await expect(ask('no setting may hold \u0000')).rejects.toMatchObject({ code: '22021' });
    expect(await ask(there)).toEqual([{ name: '乙' }]);
    await database.close();
  });

  test('look keys up by one plan for every call', async () => {
    const database = openDatabase({ url: side.urls.app, applicationName: 'plans', maxConnections: 1 });
    const session = database.session(here);
    const held = 'SELECT count(*) FROM hold h WHERE h.region = k.region AND h.person_id = k.id';
    const look = () =>
      session.rows(
        'test.byKeys',
        `SELECT k.n, a.*, b.* FROM ${givenKeys} AS k(region, id, n)
         CROSS JOIN LATERAL (${held}) a CROSS JOIN LATERAL (${held}) b`,
        keyValues([{ region: '330324', id: newId() }]),
      );
    for (let call = 1; call <= 20; call += 1) await look();
    const [plans] = await session.rows<{ custom: number; generic: number }>(
      'test.plans',
      `SELECT custom_plans AS custom, generic_plans AS generic FROM pg_prepared_statements WHERE name = 'test.byKeys'`,
    );
    await database.close();
    // PostgreSQL plans the first five calls anew before it compares.
    expect(plans).toEqual({ custom: 5, generic: 15 });
  });

  test('survive a failed statement without telling one viewer what another may see', async () => {
    await expect(side.database.session(there).rows('test.bad', 'SELECT 1 / 0')).rejects.toMatchObject({
      code: '22012',
    });
    expect((await names(here)).map(({ name }) => name)).toEqual(['甲']);
  });

  test('give dates as text, instants as Date and counts as numbers', async () => {
    const [row] = await side.database.session(here).rows(
      'test.types',
      `SELECT date '2024-02-29' AS day,
      timestamptz '2026-03-01 09:00:00.123456+08' AS instant, count(*) AS count, ARRAY[1, 2]::bigint[] AS numbers,
      'infinity'::timestamptz AS never, '{"a": [1]}'::jsonb AS json FROM generate_series(1, 3)`,
    );
    expect(row).toEqual({
      day: '2024-02-29',
      instant: new Date('2026-03-01T01:00:00.123Z'),
      count: 3,
      numbers: [1, 2],
      never: Number.POSITIVE_INFINITY,
      json: { a: [1] },
    });
  });
});

describe('writes', () => {
  test('outside of what the viewer may see are refused', async () => {
    const insert = side.database.transaction(there, (tx) =>
      tx.person.create({ data: { region: '330324', id: newId(), name: '丙', joinedOn } }),
    );
    const refused = await insert.then(() => null, refusalOf);
    expect(refused?.state).toBe('42501');
    expect((await names(here)).length).toBe(1);
  });

  test('leave nothing half-done when they fail', async () => {
    const broken = side.database.transaction(here, async (tx) => {
      await tx.person.create({ data: { region: '330324', id: newId(), name: '丁', joinedOn } });
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect((await names(here)).map(({ name }) => name)).toEqual(['甲']);
  });

  test('do not carry their viewer over to the next reader of the connection', async () => {
    const one = openDatabase({ url: side.urls.app, applicationName: 'one', maxConnections: 1 });
    const client = await one.pool.connect();
    await client.query('BEGIN');
    await client.query("SELECT set_config('liangdi.viewer', $1, true)", [here]);
    await client.query('COMMIT');
    client.release();
    expect(await one.session('').rows('n', 'SELECT name FROM person')).toEqual([]);
    await one.close();
  });

  test.each([
    ['an exclusion', '2024-03-01', null, 'PERIOD_OVERLAPS'],
    ['a check', '2024-01-01', '2023-01-01', 'PERIOD_REVERSED'],
    ['a trigger', '2019-01-01', '2019-02-01', 'IN_FUTURE'],
  ])('that %s refuses become a typed error by the name of the constraint', async (_, from, to, code) => {
    const translate = defineRefusals({
      hold_one_desk: () => errors.PERIOD_OVERLAPS({}, ['input', 'validFrom']),
      hold_period: () => errors.PERIOD_REVERSED({}),
      hold_after_joining: () => errors.IN_FUTURE({}),
    });
    const personId = await register('330324', `戊${code}`);
    await hold(personId, '2024-01-01', '2024-06-01');
    await expect(hold(personId, '2024-06-01').then(() => 'adjacent')).resolves.toBe('adjacent');
    const refused = await hold(personId, from, to).then(() => null, translate);
    expect(refused).toMatchObject({ code });
  });

  test.each([
    ['a second of the same key', '23505', 'person_pkey'],
    ['an orphan', '23503', 'hold_region_person_id_fkey'],
  ])('%s is found behind the error of Prisma', async (_, state, constraint) => {
    const id = await register('330324', `己${state}`);
    const again = side.database.transaction(
      here,
      async (tx): Promise<unknown> =>
        state === '23505'
          ? tx.person.create({ data: { region: '330324', id, name: '庚', joinedOn } })
          : tx.hold.create({
              data: { region: '330324', id: newId(), personId: newId(), desk: 'A', validFrom: joinedOn },
            }),
    );
    expect(await again.then(() => null, refusalOf)).toMatchObject({ state, constraint });
  });

  test('that lose a race are made again', async () => {
    const id = await register('330324', '0');
    const increments = Array.from({ length: 5 }, () =>
      side.database.transaction(
        here,
        async (tx) => {
          const [row] = await tx.$queryRawUnsafe<{ name: string }[]>('SELECT name FROM person WHERE id = $1::uuid', id);
          await tx.$executeRawUnsafe(
            'UPDATE person SET name = $2 WHERE id = $1::uuid',
            id,
            String(Number(row?.name) + 1),
          );
        },
        { isolation: 'Serializable' },
      ),
    );
    const done = (await Promise.allSettled(increments)).filter(({ status }) => status === 'fulfilled').length;
    const [row] = await side.database.session(here).rows('test.one', 'SELECT name FROM person WHERE id = $1', [id]);
    expect(row).toEqual({ name: String(done) });
    expect(done).toBeGreaterThanOrEqual(3);
  });
});

describe('bulk load', () => {
  const open = () => openDatabase({ url: side.urls.owner, applicationName: 'load' });

  test('keeps every value as it is', async () => {
    const owner = open();
    await owner.pool.query(
      'CREATE TABLE odd (id int, name text, tags text[], doc jsonb, at timestamptz, raw bytea, ok boolean)',
    );
    const rows = [
      [
        1,
        'tab\tnew\nline\r\\N \\. 甲',
        ['a,b', 'c"d\\', ''],
        { a: '\n"\\' },
        new Date('2026-03-01T01:00:00.123Z'),
        Buffer.from([0, 255]),
        true,
      ],
      [2, null, [], null, null, null, false],
      [3, '', ['\t'], { 甲: [1] }, null, Buffer.alloc(0), undefined],
    ] as const;
    expect(await copyInto(owner.pool, 'odd', ['id', 'name', 'tags', 'doc', 'at', 'raw', 'ok'], rows)).toBe(3);
    const read = await owner.session('').rows('odd', 'SELECT * FROM odd ORDER BY id');
    expect(read.map((row) => Object.values(row))).toEqual(rows.map((row) => row.map((value) => value ?? null)));
    await owner.close();
  });

  test('loads tens of thousands of rows a second, all or none', async () => {
    const owner = open();
    async function* people(count: number) {
      for (let index = 0; index < count; index += 1) yield ['330300', newId(), `人${index}`, '2020-01-01'];
    }
    const columns = ['region', 'id', 'name', 'joined_on'];
    const started = performance.now();
    expect(await copyInto(owner.pool, 'person', columns, people(50_000))).toBe(50_000);
    expect(performance.now() - started).toBeLessThan(5000);
    async function* failing() {
      yield* people(10_000);
      throw new Error('source failed');
    }
    await expect(copyInto(owner.pool, 'person', columns, failing())).rejects.toThrow('source failed');
    const [row] = await owner.session('').rows('count', "SELECT count(*) FROM person WHERE region = '330300'");
    expect(row).toEqual({ count: 50_000 });
    await owner.close();
  });
});
