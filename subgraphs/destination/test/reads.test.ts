import { isCurrent, keyset, toGlobalId } from '@liangdi/kit';
import { testSealing } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DestinationLoad, loadDestination } from '../src/index.ts';
import { records } from '../src/loaders/records.ts';
import { branchId, freshKey, member, region, type Stage, startStage, uuid } from './stage.ts';

const day = (text: string) => new Date(`${text}T00:00:00+08:00`);
const stamp = { region, supersededAt: null, withdrawn: false, source: 'demo', recordedBy: 'demo' };

/** Member n: received by branch 3 in 2024; those with an even n corrected to branch 4 on 2025-06-01. */
const life = (n: number): DestinationLoad[] => {
  const fact = {
    ...stamp,
    id: uuid(1000 + n),
    version: 1,
    recordedAt: day('2024-02-01'),
    validFrom: day('2024-01-15'),
  };
  const reception = {
    ...fact,
    recordId: fact.id,
    branchId: uuid(3),
    status: 'RECEIVED' as const,
    declineReason: null,
    endedBy: null,
    outflowId: null,
    certificateNumber: null,
    validTo: null,
  };
  const about = { ...fact, recordId: fact.id, validTo: null };
  const corrected = n % 2 === 0 ? { supersededAt: day('2025-06-01') } : {};
  const rows: DestinationLoad[] = [
    {
      table: 'record',
      row: {
        region,
        id: fact.id,
        memberRegion: '330324',
        memberId: uuid(n),
        linkVersion: 1,
        linkedAt: day('2024-02-01'),
      },
    },
    {
      table: 'record_version',
      row: {
        ...fact,
        validTo: null,
        name: `陈明${n}`,
        sex: 'MALE',
        birthDate: '1980-02-03',
        phone: null,
        address: null,
        homeCounty: '330324',
        identityToken: null,
      },
    },
    { table: 'reception', row: { ...reception, ...corrected } },
    { table: 'contact_person', row: { ...about, branchId: uuid(3), name: '李四', phone: null } },
    {
      table: 'contact_log',
      row: { ...about, branchId: null, direction: 'TO_MEMBER', means: 'PHONE', reached: true, subject: null },
    },
    { table: 'attendance', row: { ...about, terminalId: uuid(6), title: '党课', hours: 1.5 } },
    {
      table: 'care_case',
      row: { ...about, centreId: uuid(7), need: '入学', answerDueAt: day('2024-03-01'), answeredAt: null },
    },
    { table: 'participation', row: { ...about, activityId: uuid(8) } },
    { table: 'fulfilment', row: { ...about, branchId: null, duty: 'DUES', note: null } },
  ];
  if (n % 2 === 0)
    rows.push({
      table: 'reception',
      row: { ...reception, version: 2, branchId: uuid(4), recordedAt: day('2025-06-01') },
    });
  return rows;
};

const people = Array.from({ length: 100 }, (_, index) => 100 + index);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  const activity = { ...stamp, id: uuid(8), version: 1, recordedAt: day('2024-02-01'), validFrom: day('2024-01-20') };
  await loadDestination(
    stage.owner.pool,
    [
      { table: 'activity', row: { region, id: uuid(8) } },
      { table: 'activity_version', row: { ...activity, validTo: null, branchId: uuid(3), title: '志愿服务' } },
      ...people.flatMap(life),
    ],
    testSealing,
  );
});
afterAll(() => stage.stop());

const entities = (of: readonly number[], fields: string) =>
  stage
    .run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { ${fields} } } }`, {
      r: of.map((n) => ({ __typename: 'Member', id: member(n) })),
    })
    .then(({ _entities }) => _entities);

test('a correction shows from when it was recorded, and not before', async () => {
  const at = (asOf: string) =>
    entities([100, 101], `reception(asOf: "${asOf}") { branch { name } }`).then((rows: { reception: unknown }[]) =>
      rows.map(({ reception }) => reception),
    );
  const [community, market] = [{ branch: { name: '社区支部' } }, { branch: { name: '市场支部' } }];
  expect(await at('2024-01-31')).toEqual([null, null]);
  expect(await at('2025-05-31')).toEqual([community, community]);
  expect(await at('2025-06-01')).toEqual([market, community]);
});

test('a member whom no city knows has empty lists, and the document says so', async () => {
  const [known] = await entities(
    [999],
    'reception { id } receptions { totalCount } destinationRecords { id } destinationFacts',
  );
  expect(known).toEqual({
    reception: null,
    receptions: { totalCount: 0 },
    destinationRecords: [],
    destinationFacts: {
      records: [],
      receptions: [],
      branches: [],
      contactPersons: [],
      contactLogs: [],
      careCases: [],
      fulfilments: [],
    },
  });
});

test('the document holds every version, in the form that the judgement reads', async () => {
  const [{ destinationFacts: facts }] = await entities([100], 'destinationFacts');
  expect(facts.receptions).toEqual([
    expect.objectContaining({
      version: 1,
      branchId: uuid(3),
      branchKind: 'COMMUNITY',
      status: 'RECEIVED',
      reason: null,
    }),
    expect.objectContaining({ version: 2, branchId: uuid(4), recordedAt: day('2025-06-01').getTime(), validTo: null }),
  ]);
  expect(facts.records[0]).toMatchObject({ birthDate: day('1980-02-03').getTime(), homeCounty: '330324' });
  expect(facts.branches.map(({ id }: { id: string }) => id)).toEqual([uuid(3), uuid(4)]);
  expect(facts.fulfilments.map(({ duty }: { duty: string }) => duty).sort()).toEqual([
    'DUES',
    'EDUCATE',
    'ORGANISATIONAL_LIFE',
  ]);
  expect(facts.careCases[0]).toMatchObject({ deadline: day('2024-03-01').getTime(), answeredAt: null });
});

test('a page of 100 members costs one statement per list and entity type', async () => {
  stage.statements.take();
  const rows = await entities(
    people,
    `reception { branch { name subdistrict { name } } record { name } }
     receptions(first: 3) { totalCount nodes { branch { name } } }
     destinationContact { name } careCases { nodes { centre { name } } } attendances { nodes { terminal { name } } }
     activities { nodes { title } } destinationFulfilments { nodes { duty } } destinationContactLog { nodes { means } }`,
  );
  expect(rows[0].activities.nodes).toEqual([{ title: '志愿服务' }]);
  const names = stage.statements.take().map(({ name }) => name);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  expect(names.length).toBeLessThanOrEqual(14);
});

test('100 documents come in one statement, in the order of the members', async () => {
  stage.statements.take();
  const rows = await entities(people.toReversed(), 'id destinationFacts');
  expect(stage.statements.take()).toHaveLength(1);
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(people.toReversed().map(member));
  for (const [index, { destinationFacts }] of rows.entries())
    expect(destinationFacts.records[0].name).toBe(`陈明${people.toReversed()[index]}`);
});

test.each(['first', 'last'])('pages of receptions (%s) walk the whole list once', async (argument) => {
  const cursor = argument === 'first' ? 'after' : 'before';
  const seen: string[] = [];
  for (let place: string | null = null, more = true; more; ) {
    const given: string = place === null ? '' : `, ${cursor}: "${place}"`;
    const { receptions } = await stage.run(
      `{ receptions(filter: { city: "${region}", status: RECEIVED }, ${argument}: 7${given}) {
        totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    expect(receptions.totalCount).toBe(100);
    seen.push(...receptions.nodes.map(({ id }: { id: string }) => id));
    more = receptions.pageInfo[argument === 'first' ? 'hasNextPage' : 'hasPreviousPage'];
    place = receptions.pageInfo[argument === 'first' ? 'endCursor' : 'startCursor'];
  }
  expect(new Set(seen).size).toBe(100);
  expect(seen).toHaveLength(100);
});

test('receptions are filtered by branch, and by the instant at which they are open', async () => {
  const total = async (filter: string) =>
    (await stage.run(`{ receptions(filter: { ${filter} }) { totalCount } }`)).receptions.totalCount;
  expect(await total(`branch: "${branchId(4)}"`)).toBe(50);
  expect(await total(`openAt: "2024-01-14"`)).toBe(0);
  expect(await total(`openAt: "2024-01-15"`)).toBe(100);
  expect(await total('status: DECLINED')).toBe(0);
});

test('a page in the middle of the list by name begins in an index, whoever may see what', async () => {
  const at = keyset({ direction: 'forward', size: 1, from: ['陈', uuid(1)] }, records.list.sort, 0);
  const client = await stage.app.pool.connect();
  await client.query('SET enable_seqscan = off');
  const { rows } = await client.query(
    `EXPLAIN SELECT f.id FROM record_version f WHERE ${isCurrent()} AND ${at.where} ORDER BY ${at.orderBy} LIMIT ${at.limit}`,
    [...at.values],
  );
  client.release(true);
  expect(JSON.stringify(rows)).toContain('Index Cond: (ROW(');
});

test('records are found by part of the name, and by whether they are linked', async () => {
  const names = async (filter: string) =>
    (
      await stage.run(`{ destinationRecords(filter: { ${filter} }, first: 100) { nodes { name } } }`)
    ).destinationRecords.nodes.map(({ name }: { name: string }) => name);
  expect(await names('name: "明15"')).toEqual(Array.from({ length: 10 }, (_, n) => `陈明${150 + n}`));
  expect(await names('name: "陈"')).toEqual([]);
  expect(await names('linked: false')).toEqual([]);
  expect(await names('linked: true')).toHaveLength(100);
});

test.each([
  ['an unknown city code', '{ receptions(filter: { city: "12" }) { totalCount } }', 'REGION_UNKNOWN'],
  ['a page too large', '{ receptions(first: 100000) { totalCount } }', 'PAGE_TOO_LARGE'],
  ['a cursor that is not ours', '{ receptions(after: "x") { totalCount } }', 'CURSOR_INVALID'],
  ['a date that does not exist', '{ receptions(filter: { openAt: "2026-02-30" }) { totalCount } }', 'INVALID_VALUE'],
])('%s is answered with its code', async (_case, query, code) => {
  await expect(stage.run(query)).rejects.toThrow(code);
});

test('every entity is resolved by its reference, and an unknown one is null', async () => {
  const known = ['City', 'Subdistrict', 'ReceivingBranch', 'LearningTerminal', 'ServiceCentre'];
  const ids = [1, 2, 3, 6, 7];
  const facts = [
    'Reception',
    'DestinationContact',
    'DestinationContactLog',
    'Attendance',
    'CareCase',
    'DestinationFulfilment',
  ];
  const references = [
    ...known.map((type, index) => ({ __typename: type, id: toGlobalId(type, region, uuid(ids[index] ?? 0)) })),
    ...facts.map((type) => ({ __typename: type, id: toGlobalId(type, region, uuid(1100)) })),
    { __typename: 'DestinationRecord', id: toGlobalId('DestinationRecord', region, uuid(1100)) },
    { __typename: 'Activity', id: toGlobalId('Activity', region, uuid(8)) },
    { __typename: 'Reception', id: toGlobalId('Reception', region, uuid(77)) },
    { __typename: 'Reception', id: toGlobalId('City', region, uuid(1)) },
  ];
  const { _entities } = await stage.run(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Node { id } } }',
    { r: references },
  );
  expect(_entities).toEqual([...references.slice(0, -2).map(({ id }) => ({ id })), null, null]);
});

test('the feed tells changes once, without a gap while a transaction is open, and a snapshot says whose a record is', async () => {
  const { feed } = stage.destination;
  const start = (await feed.snapshot(null, 1)).cursor;
  const holder = await stage.owner.pool.connect();
  await holder.query('BEGIN');
  await holder.query(`INSERT INTO outbox (region, kind, subject, payload) VALUES ('${region}', 'late', 'x', '{}')`);
  const input = { idempotencyKey: freshKey(), branch: branchId(3), member: member(500) };
  await stage.change('receiveMember', 'reception', input);
  expect((await feed.read(start, 100)).events).toEqual([]);
  await holder.query('COMMIT');
  holder.release();
  const { events } = await feed.read(start, 100);
  expect(events.map(({ list }) => list)).toEqual(['late', 'branches', 'records', 'links', 'receptions']);
  const subjects = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof feed.snapshot>> = await feed.snapshot(after, 30);
    subjects.push(...page.subjects);
    after = page.after;
    if (after === null) break;
  }
  expect(subjects).toHaveLength(101);
  expect(subjects[0]).toMatchObject({ memberRegion: '330324', memberId: uuid(100), token: null });
  expect(subjects[0]?.document.receptions).toHaveLength(2);
});

/** Minutes after the stage's now. */
const later = (minutes: number): Date => new Date(stage.clock.now.getTime() + minutes * 60_000);

test('a link decision is followed once, and broken again', async () => {
  const { links } = stage.destination;
  const record = { region, id: uuid(1100) };
  const other = { region: '330324', id: uuid(700) };
  expect(await links.apply(record, { region: '330324', id: uuid(101) }, later(-9))).toBe('MEMBER_TAKEN');
  expect(await links.apply(record, other, later(-9))).toBe('APPLIED');
  expect(await links.apply(record, other, later(-9))).toBe('UNCHANGED');
  expect(await entities([100, 700], 'reception { id }')).toEqual([
    { reception: null },
    { reception: { id: toGlobalId('Reception', region, uuid(1100)) } },
  ]);
  expect(await links.apply(record, null, later(-8))).toBe('APPLIED');
  expect(await links.apply({ region, id: uuid(77) }, null, later(-8))).toBe('RECORD_UNKNOWN');
});

test('decisions that are told again change nothing, nor do they undo what the branch itself said later', async () => {
  const { links } = stage.destination;
  const record = { region, id: uuid(1102) };
  const wrong = { region: '330324', id: uuid(702) };
  const linked = async () =>
    (
      await stage.owner.pool.query(
        'SELECT member_id AS member, link_version AS version FROM record WHERE region = $1 AND id = $2::uuid',
        [region, record.id],
      )
    ).rows[0];
  expect(await links.apply(record, wrong, later(-5))).toBe('APPLIED');
  expect(await links.apply(record, null, later(-4))).toBe('APPLIED');
  const input = {
    branch: branchId(3),
    record: toGlobalId('DestinationRecord', region, record.id),
    member: member(703),
  };
  const { version } = await linked();
  for (const [told, at] of [
    [wrong, later(-5)],
    [null, later(-4)],
  ] as const)
    expect(await links.apply(record, told, at)).toBe('UNCHANGED');
  expect(await linked()).toEqual({ member: null, version });
  await stage.change('closeReception', 'reception', {
    idempotencyKey: freshKey(),
    reception: toGlobalId('Reception', region, uuid(1102)),
    endedBy: 'LEFT',
  });
  const { userErrors } = await stage.change('receiveMember', 'reception', { idempotencyKey: freshKey(), ...input });
  expect(userErrors).toEqual([]);
  expect(await links.apply(record, null, later(-4))).toBe('UNCHANGED');
  expect(await linked()).toEqual({ member: uuid(703), version: version + 1 });
  expect(await links.apply(record, null, later(1))).toBe('APPLIED');
});
