import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toGlobalId, type Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { associationId, branchId, freshKey, member, region, type Stage, secretary, startStage, uuid } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-association-imports-'));
const place = { region, organisation: `Association:${region}:${uuid(1)}` };
let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(async () => {
  await stage?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const header = '姓名,性别,出生日期,联系电话,所属商会,入会时间';

/** A dry run, with what its rows come to. */
const checked = async (text: string, viewer = secretary, columns = header, at = place) => {
  const { imports } = stage.association;
  const file = join(folder, 'roster.csv');
  writeFileSync(file, `${columns}\n${text}`);
  const upload = await imports.upload(viewer, at, 'roster.csv', file);
  const key = await imports.start(viewer, { ...at, upload, mapping: null, idempotencyKey: freshKey() });
  await imports.idle();
  const record = await imports.get(viewer, key);
  if (!record) throw new Error('the import is there');
  const { nodes } = await imports.rows(viewer, record, null, { first: 50 });
  return { key, nodes };
};

const committed = async (text: string, viewer = secretary, columns = header) => {
  const { imports } = stage.association;
  const { key } = await checked(text, viewer, columns);
  await imports.commit(viewer, { ...key, idempotencyKey: freshKey() });
  await imports.idle();
  return key;
};

const undone = async (key: Awaited<ReturnType<typeof committed>>, viewer = secretary) => {
  const { imports } = stage.association;
  const record = await imports.undo(viewer, { ...key, idempotencyKey: freshKey() }).catch((error: Error) => error);
  await imports.idle();
  return record instanceof Error ? record.message : (await imports.get(viewer, key))?.state;
};

test('the secretary of one association undoes nothing that a roster wrote for another; whoever writes for both does', async () => {
  const { imports } = stage.association;
  const both = await committed(
    '田一,男,1971-01-01,13800000101,上海永嘉商会,2026-03-01\n田二,男,1971-01-02,13800000102,泵阀协会,2026-03-01\n',
  );
  expect(await imports.get(secretary, both)).toMatchObject({ state: 'COMMITTED', counts: { NEW: 2 } });
  await expect(imports.undo(ofOne, { ...both, idempotencyKey: freshKey() })).rejects.toMatchObject({
    code: 'NOT_YOURS',
  });
  const own = await committed('田三,男,1971-01-03,13800000103,上海永嘉商会,2026-03-01\n');
  for (const [viewer, key] of [
    [ofOne, own],
    [secretary, both],
  ] as const) {
    await imports.undo(viewer, { ...key, idempotencyKey: freshKey() });
    await imports.idle();
    expect(await imports.get(secretary, key)).toMatchObject({ state: 'UNDONE', failure: null });
  }
});

test('the rows of a secretary’s import are not for another who writes for the same association', async () => {
  const { imports } = stage.association;
  const key = await committed('田四,男,1971-01-04,13800000104,上海永嘉商会,2026-03-01\n');
  const colleague: Viewer = { ...secretary, account: 'colleague' };
  for (const [viewer, rows] of [
    [secretary, 1],
    [colleague, 0],
  ] as const) {
    const record = await imports.get(viewer, key);
    if (!record) throw new Error('the import is there');
    expect(record.counts).toMatchObject({ NEW: 1 });
    expect((await imports.rows(viewer, record, null, {})).nodes).toHaveLength(rows);
    expect((await imports.annotated(viewer, key)) !== null).toBe(rows > 0);
  }
});

const full = '姓名,性别,出生日期,联系电话,所属商会,企业名称,会内职务,入会时间';
const ofOne: Viewer = { ...secretary, account: 'of-one', organisations: secretary.organisations.slice(0, 1) };
const outcomes = (nodes: Awaited<ReturnType<typeof checked>>['nodes']) =>
  nodes.map(({ outcome, changes, problems }) =>
    [outcome, ...changes.map(({ field, after }) => `${field} ${after}`), ...problems.map(({ code }) => code)].join(
      ', ',
    ),
  );

test('somebody in two associations has a row for each: either may be changed, another secretary’s stands as it is', async () => {
  const person = '杜一,男,1972-01-01,13800000201';
  const chamber = `${person},上海永嘉商会`;
  const trade = `${person},泵阀协会`;
  await committed(`${chamber},甲厂,会员,2026-03-01\n`, secretary, full);
  await committed(`${trade},甲厂,会员,2026-04-01\n`, secretary, full);

  const sent = (first: string, second: string, viewer: Viewer) =>
    checked(`${trade},${first},会员,2026-04-01\n${chamber},${second},会员,2026-03-01\n`, viewer, full);
  expect(outcomes((await sent('甲厂', '甲厂', ofOne)).nodes)).toEqual(['SAME', 'SAME']);
  expect(outcomes((await sent('甲厂', '乙厂', ofOne)).nodes)).toEqual(['SAME', 'CHANGED, enterprise 乙厂']);
  expect(outcomes((await sent('丙厂', '乙厂', ofOne)).nodes)).toEqual([
    'REFUSED, NOT_YOURS',
    'CHANGED, enterprise 乙厂',
  ]);
  const called = await checked(
    `${trade},甲厂,会员,2026-04-01\n${chamber.replace('0201', '0209')},甲厂,会员,2026-03-01\n`,
    ofOne,
    full,
  );
  expect(outcomes(called.nodes)).toEqual(['SAME', 'CHANGED, phone 13800000209']);
  const both = await sent('丙厂', '乙厂', secretary);
  expect(outcomes(both.nodes)).toEqual(['CHANGED, enterprise 丙厂', 'CHANGED, enterprise 乙厂']);
  await stage.association.imports.commit(secretary, { ...both.key, idempotencyKey: freshKey() });
  await stage.association.imports.idle();
  expect(outcomes((await sent('丙厂', '乙厂', ofOne)).nodes)).toEqual(['SAME', 'SAME']);
  expect(await undone(both.key)).toBe('UNDONE');
  expect(outcomes((await sent('甲厂', '甲厂', secretary)).nodes)).toEqual(['SAME', 'SAME']);
});

test('a joining date is corrected and comes back; nobody joins within a membership that has ended', async () => {
  const person = '杜二,男,1972-01-02,13800000202';
  const chamber = `${person},上海永嘉商会`;
  await committed(`${chamber},2020-05-04\n`);
  await committed(`${person},泵阀协会,2020-05-04\n`);
  const query =
    '{ associationRecords(filter: { name: "杜二" }) { nodes { memberships(first: 9) { nodes { id validFrom association { name } } } } } }';
  const ofChamber = async () => {
    const { associationRecords } = await stage.run(query);
    return associationRecords.nodes[0].memberships.nodes.find(
      ({ association }: { association: { name: string } }) => association.name === '上海永嘉商会',
    );
  };
  const corrected = await committed(`${chamber},2019-05-04\n`);
  expect((await ofChamber()).validFrom).toBe('2019-05-03T16:00:00.000Z');
  expect(await undone(corrected)).toBe('UNDONE');
  const { id, validFrom } = await ofChamber();
  expect(validFrom).toBe('2020-05-03T16:00:00.000Z');
  const end = { idempotencyKey: freshKey(), membership: id, validTo: '2022-01-01' };
  expect((await stage.change('endMembership', 'membership { validTo }', end)).userErrors).toEqual([]);
  const fromBefore = await checked(`${chamber},甲厂,会员,2020-05-04\n`, secretary, full);
  expect(outcomes(fromBefore.nodes)).toEqual(['REFUSED, PERIOD_OVERLAPS']);
  const belongsNowhere = await checked('杜二,男,1972-01-02,13800000202,,\n');
  expect(outcomes(belongsNowhere.nodes), 'as an export writes it').toEqual(['SAME']);
});

test('a branch’s roster takes nobody from the association whose branch it is, and says so before it is committed', async () => {
  const organisations = [branchId(3), branchId(6)];
  const officer: Viewer = { ...secretary, account: 'officer', role: 'branchOfficer', organisations };
  const person = '杜三,男,1972-01-03,13800000203';
  await committed(`${person},上海永嘉商会,2022-01-01\n`);
  const { associationRecords } = await stage.run(
    '{ associationRecords(filter: { name: "杜三" }) { nodes { id } } }',
    {},
    secretary,
  );
  const trade = { association: associationId(2), branch: branchId(6), record: associationRecords.nodes[0].id };
  const admitted = await stage.change('admitMember', 'membership { id }', { idempotencyKey: freshKey(), ...trade });
  expect(admitted.userErrors).toEqual([]);
  const { nodes } = await checked(
    `${person},\n杜四,男,1972-01-04,13800000204,2009-05-01\n`,
    officer,
    '姓名,性别,出生日期,联系电话,入会时间',
    { region, organisation: `AssociationBranch:${region}:${uuid(3)}` },
  );
  expect(outcomes(nodes)).toEqual(['REFUSED, NOT_YOURS', 'REFUSED, BRANCH_CLOSED']);
});

test('the secretary of an association imports for its branches, as they admit to them, and for nobody else’s', async () => {
  const columns = '姓名,性别,出生日期,联系电话,入会时间';
  const branch = (n: number) => ({ region, organisation: `AssociationBranch:${region}:${uuid(n)}` });
  const { key, nodes } = await checked('杜六,男,1972-01-06,13800000206,2026-03-01\n', ofOne, columns, branch(3));
  expect(outcomes(nodes)).toEqual(['NEW']);
  await stage.association.imports.commit(ofOne, { ...key, idempotencyKey: freshKey() });
  await stage.association.imports.idle();
  const { associationRecords } = await stage.run(
    `{ associationRecords(filter: { name: "杜六" }) { nodes { memberships(first: 9) { nodes { association { id } branch { id } } } } } }`,
    {},
    ofOne,
  );
  expect(associationRecords.nodes).toEqual([
    { memberships: { nodes: [{ association: { id: associationId(1) }, branch: { id: branchId(3) } }] } },
  ]);
  expect(await undone(key, ofOne)).toBe('UNDONE');
  const { uploads } = stage.association;
  for (const place of [branch(6), branch(99), { ...branch(3), region: '110000' }]) {
    await expect(checked('杜七\n', ofOne, columns, place), place.organisation).rejects.toMatchObject({
      code: 'NOT_YOURS',
    });
    await expect(uploads.admit(ofOne, place)).rejects.toMatchObject({ code: 'NOT_YOURS' });
  }
  await uploads.admit(ofOne, branch(3));
});

test('imports that build on each other are undone from the last to the first, and what stands against it is counted once', async () => {
  const person = '杜五,男,1972-01-05,13800000205,上海永嘉商会';
  const first = await committed(`${person},甲厂,会员,2026-03-01\n`, secretary, full);
  const second = await committed(`${person},乙厂,理事,2026-03-01\n`, secretary, full);
  expect(await undone(first)).toMatch(/\(1 imported entries changed since\)/);
  expect(await undone(second)).toBe('UNDONE');
  expect(await undone(first)).toBe('UNDONE');
  const { rows } = await stage.owner.pool.query(
    `SELECT count(*)::int AS n FROM record_version WHERE name = '杜五' AND superseded_at IS NULL AND NOT withdrawn`,
  );
  expect(rows).toEqual([{ n: 0 }]);
});

const recordsOf = async (name: string): Promise<readonly string[]> => {
  const { rows } = await stage.owner.pool.query<{ id: string }>('SELECT id FROM record_version WHERE name = $1', [
    name,
  ]);
  return rows.map(({ id }) => id);
};

test('whom an undone roster brought is nobody’s record any more: their member is admitted under another one', async () => {
  const { links } = stage.association;
  const key = await committed('杜十六,男,1972-01-16,13800000216,上海永嘉商会,2026-03-01\n');
  const [id = ''] = await recordsOf('杜十六');
  const [record, person] = [
    { region, id },
    { region: '330324', id: uuid(60) },
  ];
  expect(await links.apply(record, person, stage.clock.now)).toBe('APPLIED');
  expect(await undone(key)).toBe('UNDONE');
  // Decided before coordination heard of it.
  expect(await links.apply(record, person, new Date(stage.clock.now.getTime() + 1_000))).toBe('UNCHANGED');
  const { membership, userErrors } = await stage.change('admitMember', 'membership { record { id } }', {
    idempotencyKey: freshKey(),
    association: associationId(1),
    member: member(60),
  });
  expect(userErrors).toEqual([]);
  expect(membership.record.id).not.toBe(toGlobalId('AssociationRecord', region, id));
});

/** What comes of a change that has to wait for another transaction, which holds a record and says more of it. */
const behind = async <Outcome>(id: string, said: string, change: () => Promise<Outcome>): Promise<Outcome> => {
  const other = await stage.owner.pool.connect();
  try {
    await other.query('BEGIN');
    await other.query('SELECT 1 FROM record WHERE id = $1 FOR UPDATE', [id]);
    await other.query(said, [id]);
    const changing = change();
    const waiting = async () => (await other.query('SELECT 1 FROM pg_locks WHERE NOT granted')).rowCount;
    await expect.poll(waiting, { interval: 5 }).toBe(1);
    await other.query('COMMIT');
    return await changing;
  } finally {
    other.release();
  }
};

test('an import is not undone under somebody who is being admitted', async () => {
  const key = await committed('杜七,男,1972-01-07,13800000207,上海永嘉商会,2026-03-01\n');
  const [id = ''] = await recordsOf('杜七');
  const admitted = `INSERT INTO membership
      (region, id, version, record_id, association_id, role, valid_from, recorded_at, source, recorded_by)
    VALUES ('${region}', gen_random_uuid(), 1, $1, '${uuid(2)}', 'MEMBER', now(), now(), 'graph', 'test')`;
  expect(await behind(id, admitted, () => undone(key))).toBe('COMMITTED');
  expect((await stage.association.imports.get(secretary, key))?.failure?.message.en).toContain('1 memberships');
});

test('a link decision that waits while its record is withdrawn links nothing', async () => {
  await committed('杜八,男,1972-01-08,13800000208,上海永嘉商会,2026-03-01\n');
  const [id = ''] = await recordsOf('杜八');
  const withdrawn = `WITH before AS (UPDATE record_version SET superseded_at = now() WHERE id = $1 RETURNING *)
    INSERT INTO record_version SELECT (jsonb_populate_record(NULL::record_version,
      to_jsonb(v) || '{"version":2,"withdrawn":true,"superseded_at":null}')).* FROM before v`;
  const linked = () =>
    stage.association.links.apply({ region, id }, { region: '330324', id: uuid(61) }, stage.clock.now);
  expect(await behind(id, withdrawn, linked)).toBe('UNCHANGED');
});
