import { isCurrent, keyset, toGlobalId } from '@liangdi/kit';
import { testSealing } from '@liangdi/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AssociationLoad, loadAssociation } from '../src/index.ts';
import { records } from '../src/loaders/records.ts';
import { member, region, type Stage, startStage, uuid } from './stage.ts';

const day = (text: string) => new Date(`${text}T00:00:00+08:00`);
const stamp = { region, supersededAt: null, withdrawn: false, source: 'demo', recordedBy: 'demo' };

/** Member n: in the chamber's joint branch since 2024; each helps the next one. */
const life = (n: number): AssociationLoad[] => {
  const fact = {
    ...stamp,
    id: uuid(1000 + n),
    version: 1,
    recordedAt: day('2024-02-01'),
    validFrom: day('2024-01-15'),
  };
  const about = { ...fact, recordId: fact.id, validTo: null };
  return [
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
        name: `林芳${n}`,
        sex: 'FEMALE',
        birthDate: null,
        phone: null,
        homeCounty: '330324',
        identityToken: null,
      },
    },
    {
      table: 'membership',
      row: {
        ...about,
        associationId: uuid(1),
        branchId: uuid(3),
        enterprise: '某公司',
        trade: '泵阀',
        role: 'MEMBER',
        certificateNumber: null,
      },
    },
    ...(n > 100
      ? [
          {
            table: 'help_pair' as const,
            row: { ...fact, validTo: null, helperId: uuid(1000 + n - 1), helpedId: fact.id },
          },
        ]
      : []),
    { table: 'participation', row: { ...about, activityId: uuid(8) } },
    { table: 'contribution', row: { ...about, title: '捐资助学', beneficiary: '330324', roleModel: n % 2 === 0 } },
  ];
};

const people = Array.from({ length: 100 }, (_, index) => 100 + index);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  const fact = { ...stamp, version: 1, recordedAt: day('2024-02-01'), validFrom: day('2024-01-20'), validTo: null };
  await loadAssociation(
    stage.owner.pool,
    [
      { table: 'joint_activity', row: { region, id: uuid(8) } },
      { table: 'joint_activity_version', row: { ...fact, id: uuid(8), associationId: uuid(1), title: '招聘会' } },
      { table: 'resource', row: { ...fact, id: uuid(9), associationId: uuid(1), title: '会议室' } },
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

test('a page of 100 members costs one statement per list and entity type', async () => {
  stage.statements.take();
  const rows = await entities(
    people,
    `membership { association { name } branch { name } record { name } } memberships(first: 3) { totalCount nodes { role } }
     helpPairs { totalCount nodes { helper { name } helped { name } } } jointActivities { nodes { title } }
     contributions { nodes { title beneficiary { code } } }`,
  );
  expect(rows[1]).toMatchObject({ helpPairs: { totalCount: 2 }, jointActivities: { nodes: [{ title: '招聘会' }] } });
  const names = stage.statements.take().map(({ name }) => name);
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  expect(names.length).toBeLessThanOrEqual(10);
});

test('of a pair both are told that it was read', async () => {
  const last = people.at(-1) ?? 0;
  const read = async () => {
    const { rows } = await stage.owner.pool.query<{ subject: string }>(
      `SELECT subject FROM audit_subject WHERE seq = (SELECT max(seq) FROM audit_subject) ORDER BY subject`,
    );
    return rows.map(({ subject }) => subject);
  };
  await entities([last], 'helpPairs { nodes { validFrom } }');
  expect(await read()).toEqual([last - 1, last].map((n) => `${region}:${uuid(1000 + n)}`));
});

test('100 documents come in one statement, in the order of the members, with pairs from both ends', async () => {
  stage.statements.take();
  const rows = await entities(people.toReversed(), 'id associationFacts');
  expect(stage.statements.take()).toHaveLength(1);
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(people.toReversed().map(member));
  const { associationFacts: facts } = rows[50];
  expect(facts.memberships).toEqual([
    expect.objectContaining({
      associationId: uuid(1),
      associationName: '上海永嘉商会',
      branchId: uuid(3),
      validTo: null,
    }),
  ]);
  expect(facts.branches).toEqual([
    expect.objectContaining({ kind: 'JOINT', originCounty: '330324', parentId: uuid(1), validTo: null }),
  ]);
  expect(facts.pairs).toHaveLength(2);
  for (const { recordId, role, otherPersonId } of facts.pairs) {
    const own = facts.records[0].id;
    expect(recordId).toBe(own);
    expect(otherPersonId).toBe(uuid(Number(own.slice(-12)) + (role === 'HELPS' ? 1 : -1)));
  }
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

test('a member whom no association knows has a document of empty lists', async () => {
  const [{ associationFacts }] = await entities([999], 'associationFacts');
  const lists = [
    'records',
    'memberships',
    'pairs',
    'branches',
    'contactPersons',
    'contactLogs',
    'careCases',
    'fulfilments',
  ];
  expect(associationFacts).toEqual(Object.fromEntries(lists.map((list) => [list, []])));
});

test('associations of a region come by name, with what hangs on them', async () => {
  const { _entities } = await stage.run(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Region { associations {
      totalCount nodes { name branches { nodes { name memberships { totalCount } } } memberships { totalCount } resources { nodes { title } } } } } } }`,
    { r: [{ __typename: 'Region', code: region }] },
  );
  expect(_entities[0].associations.totalCount).toBe(2);
  expect(_entities[0].associations.nodes.find(({ name }: { name: string }) => name === '上海永嘉商会')).toMatchObject({
    branches: { nodes: expect.arrayContaining([{ name: '联合支部', memberships: { totalCount: 100 } }]) },
    memberships: { totalCount: 100 },
    resources: { nodes: [{ title: '会议室' }] },
  });
});

test('every entity is resolved by its reference', async () => {
  const references = [
    ['Association', 1],
    ['AssociationBranch', 3],
    ['AssociationRecord', 1101],
    ['Membership', 1101],
    ['HelpPair', 1101],
    ['JointActivity', 8],
    ['Contribution', 1101],
    ['Resource', 9],
  ].map(([type, n]) => ({ __typename: type, id: toGlobalId(String(type), region, uuid(Number(n))) }));
  const { _entities } = await stage.run(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Node { id } } }',
    { r: references },
  );
  expect(_entities).toEqual(references.map(({ id }) => ({ id })));
});

test('a snapshot says whose each record is', async () => {
  const { subjects } = await stage.association.feed.snapshot(null, 1000);
  expect(subjects).toHaveLength(100);
  expect(subjects[0]).toMatchObject({ memberRegion: '330324', memberId: uuid(100), token: null });
});
