import { createSealing, newSealingKey, type Sealing } from '@liangdi/kit';
import { silentLog, testSealing, testSealingKey } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrigin, type OriginSubgraph, resealOrigin } from '../src/index.ts';
import { branchId, global, id, identityToken, members, now, officer, startWorld, type World } from './world.ts';

const next = newSealingKey(2);
const both = createSealing([testSealingKey, next]);

let world: World;
beforeAll(async () => {
  world = await startWorld(members(1_200));
});
afterAll(() => world?.stop());

/** The same origin in another process, with other keys. */
const opened = (sealing: Sealing): Promise<OriginSubgraph> =>
  createOrigin({
    databaseUrl: world.appUrl,
    log: silentLog,
    migrate: false,
    identityToken,
    clock: () => now,
    sealing,
  });

const ask = async (origin: OriginSubgraph, query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await origin.execute({ query, variables, viewer: officer });
  expect(errors, query).toBeUndefined();
  return data as any;
};

let registered = 0;
const register = async (origin: OriginSubgraph): Promise<string> => {
  registered += 1;
  const { registerMember } = await ask(
    origin,
    'mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { member { id } userErrors { code } } }',
    {
      input: {
        idempotencyKey: `sealing-${registered}`,
        homeBranch: global('HomeBranch', branchId),
        name: `谢新${registered}`,
        sex: 'MALE',
        birthDate: '1990-02-03',
        phone: '13912345678',
        joinedOn: '2020-07-01',
      },
    },
  );
  expect(registerMember.userErrors).toEqual([]);
  return registerMember.member.id;
};

const stored = async (): Promise<readonly string[]> =>
  (
    await world.owner.query(
      `SELECT birth_date AS sealed FROM member_version UNION ALL SELECT phone FROM member_version WHERE phone IS NOT NULL
       UNION ALL SELECT payload #>> '{}' FROM outbox`,
    )
  ).rows.map(({ sealed }) => sealed);

const person = `query ($id: ID!) { member(id: $id) { birthDate phone } }`;

test('what is sensitive is sealed in the database, its feed and its history, and read as it was written', async () => {
  const member = await register(world.origin);
  expect(await ask(world.origin, person, { id: member })).toEqual({
    member: { birthDate: '1990-02-03', phone: '13912345678' },
  });
  for (const sealed of await stored()) expect(sealed).toMatch(/^v1:[\w-]{38,}$/);
  const { events } = await world.origin.feed.read(null, 100);
  const { version } = events.find(({ list }) => list === 'members') ?? {};
  expect(version).toMatchObject({ birthDate: Date.parse('1990-02-02T16:00:00Z'), phone: '13912345678' });
  const page = await world.origin.feed.snapshot(null, 5);
  expect(page.subjects[0]).toMatchObject({
    phone: '13800000000',
    document: { members: [{ birthDate: Date.parse('1980-05-05T16:00:00Z') }] },
  });
});

test('the database takes nothing that is not sealed, and the application cannot write over what is', async () => {
  const { client, end } = await asApplication();
  const sealed = testSealing.seal('elsewhere', '13800000000');
  await expect(client(`UPDATE member_version SET phone = $1`, [sealed])).rejects.toThrow('append-only');
  await expect(
    client(
      `INSERT INTO contact_person SELECT (jsonb_populate_record(c, '{"phone": "13800000000", "version": 99}')).* FROM contact_person c LIMIT 1`,
    ),
  ).rejects.toThrow();
  await end();
  await expect(world.owner.query(`UPDATE member_version SET phone = '13800000000'`)).rejects.toThrow('append-only');
});

test('a phone that is moved to another row is not read', async () => {
  const [mine, theirs] = [id(10, 1), id(10, 2)];
  const move = `UPDATE member_version m SET phone = o.phone FROM member_version o WHERE m.id = $1 AND o.id = $2`;
  const { rows } = await world.owner.query('SELECT phone FROM member_version WHERE id = $1', [mine]);
  await world.owner.query(move, [mine, theirs]);
  const { data, errors } = await world.origin.execute({
    query: person,
    variables: { id: global('Member', mine) },
    viewer: officer,
  });
  expect(JSON.stringify({ data, errors })).not.toContain('13800000000');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
  await world.owner.query('UPDATE member_version SET phone = $2 WHERE id = $1', [mine, rows[0].phone]);
});

test('keys are changed while people read and write: old versions open, new ones are sealed with the new key, in the end all are', async () => {
  const origin = await opened(both);
  const before = await register(world.origin);
  const since = await register(origin);
  expect(new Set((await stored()).map((sealed) => sealed.slice(0, 3)))).toEqual(new Set(['v1:', 'v2:']));
  let resealing = true;
  const busy = (async () => {
    let done = 0;
    for (; resealing || done < 3; done += 1) {
      await register(origin);
      for (const member of [before, since, global('Member', id(10, done))])
        expect(Object.keys((await ask(origin, person, { id: member })).member)).toEqual(['birthDate', 'phone']);
    }
    return done;
  })();
  const sealed = await resealOrigin(world.owner, both);
  resealing = false;
  expect(await busy).toBeGreaterThanOrEqual(3);
  expect(sealed).toBeGreaterThan(1_200);
  for (const value of await stored()) expect(value.slice(0, 3)).toBe('v2:');
  expect(await resealOrigin(world.owner, both)).toBe(0);
  await origin.stop();

  const after = await opened(createSealing([next]));
  for (const member of [before, since])
    expect((await ask(after, person, { id: member })).member).toEqual({
      birthDate: '1990-02-03',
      phone: '13912345678',
    });
  expect((await after.feed.read(null, 100)).events.length).toBeGreaterThan(0);
  await after.stop();
});

const asApplication = async () => {
  const pool = new (await import('pg')).default.Pool({ connectionString: world.appUrl, max: 1 });
  const scope = JSON.stringify({ role: 'service' });
  return {
    client: async (text: string, values: unknown[] = []) => {
      await pool.query("SELECT set_config('liangdi.viewer', $1, false)", [scope]);
      return pool.query(text, values);
    },
    end: () => pool.end(),
  };
};
