import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@liangdi/kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { branchId, global, id, members, now, officer, startWorld, type World } from './world.ts';

/** The tenth of each ten members is one whom nobody can find. */
const lost = 0;
const memberId = (n: number): string => global('Member', id(10, n));
const member = (n: number): Viewer => ({
  ...officer,
  account: `member ${n}`,
  role: 'member',
  regions: [],
  member: memberId(n),
});
const elsewhere: Viewer = { ...officer, account: 'elsewhere', regions: ['331121'] };

let world: World;
beforeAll(async () => {
  world = await startWorld(members(20));
});
afterAll(() => world?.stop());

let keys = 0;
const change = async (name: string, selection: string, input: object, viewer: Viewer) => {
  keys += 1;
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await world.ask(
    `mutation($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
    { input: { idempotencyKey: `rights-${keys}`, ...input } },
    viewer,
  );
  const { userErrors, ...rest } = answer[name];
  return {
    ...rest,
    refused: userErrors.map((error: { code: string; path: string[] }) => `${error.code} ${error.path.join('.')}`),
  };
};

const factsOf = async (n: number) => {
  const { _entities } = await world.ask(
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Member { originFacts } } }',
    { r: [{ __typename: 'Member', id: memberId(n) }] },
  );
  return _entities[0].originFacts;
};

describe('the wish not to be searched for', () => {
  const stop = (viewer: Viewer, input: object = {}) => change('stopSearch', 'stopSearch { id validTo }', input, viewer);
  const resume = (viewer: Viewer) => change('resumeSearch', 'stopSearch { validTo version }', {}, viewer);

  test('is the member’s, or told to their county, and is taken back by the member alone', async () => {
    expect((await stop(member(1))).stopSearch).toMatchObject({ validTo: null });
    expect((await stop(member(1))).refused).toEqual(['ALREADY_RECORDED input.member']);
    expect((await resume(officer)).refused).toEqual(['NOT_YOURS input']);
    world.at(new Date(now.getTime() + 60_000));
    expect((await resume(member(1))).stopSearch).toMatchObject({ version: 2, validTo: '2026-03-01T00:01:00.000Z' });
    expect((await resume(member(1))).refused).toEqual(['ALREADY_CLOSED input']);
    expect((await stop(officer, { member: memberId(2) })).stopSearch).toMatchObject({ validTo: null });
  });

  test('is nobody else’s: another member, another county, whoever names nobody', async () => {
    expect((await stop(member(3), { member: memberId(4) })).refused).toEqual(['NOT_YOURS input.member']);
    expect((await stop(elsewhere, { member: memberId(4) })).refused).toEqual(['NOT_YOURS input.member']);
    expect((await stop(elsewhere, { member: memberId(999) })).refused).toEqual(['NOT_YOURS input.member']);
    expect((await stop(officer)).refused).toEqual(['NOT_YOURS input.member']);
  });

  test('reaches the judgement, and shows to those who see the member', async () => {
    await stop(member(5));
    expect((await factsOf(5)).stopSearches).toHaveLength(1);
    const query = 'query($id: ID!) { member(id: $id) { stopSearch { id } stopSearches { totalCount } } }';
    expect((await world.ask(query, { id: memberId(5) })).member).toMatchObject({ stopSearches: { totalCount: 1 } });
    expect((await world.ask(query, { id: memberId(5) }, elsewhere)).member).toBeNull();
  });
});

describe('a report of whereabouts', () => {
  const report = (viewer: Viewer, input: object = {}) =>
    change('reportWhereabouts', 'report { place { code } note validFrom }', input, viewer);

  test('is as coarse as the member wishes', async () => {
    expect((await report(member(lost))).report).toMatchObject({ place: null, note: null });
    expect((await report(member(lost), { region: '310000', note: ' 平安 ' })).report).toMatchObject({
      place: { code: '310000' },
      note: '平安',
    });
  });

  test.each([
    ['a region that does not exist', { region: '31' }, 'REGION_UNKNOWN input.region'],
    ['a note that is too long', { note: '好'.repeat(201) }, 'INVALID_VALUE input.note'],
  ])('with %s is refused', async (_name, input, refused) => {
    expect((await report(member(lost), input)).refused).toEqual([refused]);
  });

  test('is nobody’s but the member’s', async () => {
    for (const viewer of [officer, elsewhere]) expect((await report(viewer)).refused).toEqual(['NOT_YOURS input']);
  });

  test('tells the judgement that the member is known to be well, until the branch records otherwise', async () => {
    await report(member(10));
    const { whereabouts } = await factsOf(10);
    expect(whereabouts.map(({ known }: { known: boolean }) => known)).toEqual([false, true]);
  });

  test('shows to those who see the member, the note to those who answer for them', async () => {
    await report(member(7), { region: '310000', note: '住在亲戚家' });
    const query = 'query($id: ID!) { member(id: $id) { whereaboutsReports { nodes { place { code } note } } } }';
    const city: Viewer = { ...officer, account: 'city', regions: ['310000'] };
    const shown = async (viewer: Viewer) =>
      (await world.ask(query, { id: memberId(7) }, viewer)).member?.whereaboutsReports.nodes;
    expect(await shown(officer)).toEqual([{ place: { code: '310000' }, note: '住在亲戚家' }]);
    expect(await shown(city)).toEqual([{ place: { code: '310000' }, note: null }]);
    expect(await shown(elsewhere)).toBeUndefined();
  });
});

describe('a member’s own writes', () => {
  test('change their phone, and nothing else of the record', async () => {
    const { member: amended } = await change(
      'amendOwnContact',
      'member { phone name version }',
      { phone: '13911112222' },
      member(8),
    );
    expect(amended).toMatchObject({ phone: '13911112222', version: 2 });
    expect((await change('amendOwnContact', 'member { id }', { phone: 'none' }, member(8))).refused).toEqual([
      'INVALID_VALUE input.phone',
    ]);
    expect(
      (await change('amendMember', 'member { id }', { member: memberId(8), name: '王五' }, member(8))).refused,
    ).toEqual(['NOT_YOURS input.member']);
  });

  test('say that they reached their branch, not that it reached them, and never for another', async () => {
    const contact = { member: memberId(9), means: 'PHONE', at: '2026-02-01' };
    const log = (input: object, viewer: Viewer) =>
      change('logOriginContact', 'contactLog { direction }', { ...contact, ...input }, viewer);
    expect((await log({ direction: 'FROM_MEMBER' }, member(9))).contactLog).toEqual({ direction: 'FROM_MEMBER' });
    expect((await log({ direction: 'TO_MEMBER' }, member(9))).refused).toEqual(['NOT_YOURS input.direction']);
    expect((await log({ direction: 'FROM_MEMBER' }, member(8))).refused).toEqual(['NOT_YOURS input.member']);
  });
});

describe('erasure', () => {
  const erase = (viewer: Viewer, input: object = {}) =>
    change('eraseOriginDetails', 'erased { what count } kept { what why }', input, viewer);
  const phones = async (n: number) =>
    (
      await world.owner.query(
        `SELECT version, phone IS NOT NULL AS phone FROM member_version WHERE id = $1 ORDER BY version`,
        [id(10, n)],
      )
    ).rows;

  test('takes what was replaced or has ended, keeps what the law asks for and says why', async () => {
    for (const phone of ['13922223333', '13933334444'])
      await change('amendOwnContact', 'member { id }', { phone }, member(11));
    await change('reportWhereabouts', 'report { id }', { region: '310000', note: '在上海' }, member(11));
    await change(
      'logOriginContact',
      'contactLog { id }',
      { member: memberId(11), direction: 'FROM_MEMBER', means: 'PHONE', at: '2026-02-01', subject: '说了家里的事' },
      member(11),
    );
    const { erased, kept, refused } = await erase(member(11));
    expect(refused).toEqual([]);
    expect(erased).toEqual([
      { what: 'phone numbers that were replaced or are no longer needed', count: 2 },
      { what: 'what contacts were about', count: 1 },
      { what: 'places and notes of your reports of whereabouts', count: 1 },
    ]);
    expect(kept.length).toBeGreaterThan(2);
    expect(await phones(11)).toEqual([
      { version: 1, phone: false },
      { version: 2, phone: false },
      { version: 3, phone: true },
    ]);
    const facts = await factsOf(11);
    expect(facts.contactLogs, 'that there was a contact stays').toHaveLength(2);
    expect(facts.whereabouts.some(({ known }: { known: boolean }) => known)).toBe(true);
    expect((await erase(member(11))).erased, 'nothing is left to erase').toEqual([]);
    const { events } = await world.origin.feed.read(null, 1_000);
    const told = events.filter(({ subject, list }) => subject === id(10, 11) && list === 'members');
    expect(
      told.map(({ version }) => version.phone),
      'the feed keeps the present number only',
    ).toEqual([null, '13933334444']);
  });

  test('takes what an imported roster said, with its file; the import stands, and can be undone', async () => {
    const place = { region: '330324', organisation: global('HomeBranch', branchId) };
    const { imports } = world.origin;
    const folder = mkdtempSync(join(tmpdir(), 'liangdi-erased-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'roster.csv');
    writeFileSync(path, '姓名,性别,联系电话,所在党支部,入党时间\n欧阳测试,女,13987654321,桥一村支部,2005-07-01\n');
    const start = async (key: string) => {
      const upload = await imports.upload(officer, place, 'roster.csv', path);
      const started = await imports.start(officer, { ...place, upload, mapping: null, idempotencyKey: key });
      await imports.idle();
      return started;
    };
    const started = await start('erased-start');
    await imports.commit(officer, { ...started, idempotencyKey: 'erased-commit' });
    await imports.idle();
    const { rows } = await world.owner.query(`SELECT target FROM import_row WHERE state = 'WRITTEN'`);
    expect(rows).toHaveLength(1);
    const { erased } = await erase(officer, { member: global('Member', rows[0].target) });
    expect(erased).toEqual([{ what: 'rows about you in rosters that were imported, and their files', count: 1 }]);
    const named = await world.owner.query(
      `SELECT name FROM import_upload UNION SELECT file_name FROM import WHERE file_name LIKE '%roster%'`,
    );
    expect(named.rows, 'a file may be named after whom it is about').toEqual([]);
    const kept = await world.owner.query(`SELECT content, changes, problems FROM import_row WHERE target IS NOT NULL`);
    expect(kept.rows).toEqual([{ content: {}, changes: [], problems: [] }]);
    for (const table of ['import_file', 'import_file_part'])
      expect((await world.owner.query(`SELECT 1 FROM ${table}`)).rows, table).toEqual([]);
    expect(await imports.annotated(officer, started), 'there is nothing left to annotate').toBe(null);
    expect((await imports.rows(officer, started, null, { first: 5 })).nodes).toMatchObject([
      { state: 'WRITTEN', problems: [] },
    ]);
    expect((await start('erased-again')).id, 'the same file is the same import still').toBe(started.id);
    await imports.undo(officer, { ...started, idempotencyKey: 'erased-undo' });
    await imports.idle();
    expect(await imports.get(officer, started)).toMatchObject({ state: 'UNDONE' });
  });

  test('stands in the log by the account that asked', async () => {
    await erase(member(12));
    await world.ask('{ me { name } }', {}, member(12));
    const { rows } = await world.owner.query(`SELECT entry FROM audit_entry WHERE entry LIKE '%"erasure"%'`);
    expect(rows.map(({ entry }) => JSON.parse(entry))).toContainEqual(
      expect.objectContaining({ account: 'member 12', role: 'member', subjects: [`330324:${id(10, 12)}`] }),
    );
  });

  test('is the member’s, or their county’s for them, and nobody else’s', async () => {
    expect((await erase(officer, { member: memberId(13) })).refused).toEqual([]);
    expect((await erase(officer)).refused).toEqual(['NOT_YOURS input.member']);
    expect((await erase(elsewhere, { member: memberId(13) })).refused).toEqual(['NOT_FOUND input.member']);
    expect((await erase(member(14), { member: memberId(13) })).refused).toEqual(['NOT_FOUND input.member']);
    const city: Viewer = { ...officer, account: 'city', regions: ['310000'] };
    expect((await erase(city, { member: memberId(13) })).refused).toEqual(['NOT_YOURS input.member']);
  });

  test('opens no other way to change a fact', async () => {
    const change = `UPDATE member_version SET phone = NULL WHERE version = 1`;
    await expect(world.owner.query(change), 'not even to the owner').rejects.toThrow('append-only');
    const app = new pg.Client({ connectionString: world.appUrl });
    await app.connect();
    try {
      await app.query(`SET liangdi.viewer = '{"role":"service"}'; SET liangdi.erasing = 'on'`);
      await expect(app.query(change), 'nor to the application by a setting').rejects.toThrow('append-only');
      await app.query(`SET liangdi.viewer = '{"role":"coordinator","regions":["330324"]}'`);
      await expect(app.query(`SELECT erase_details('330324', '${id(10, 1)}', '{}')`)).rejects.toThrow(
        'by the application',
      );
    } finally {
      await app.end();
    }
    await world.owner.query(`SET liangdi.erasing = 'on'`);
    for (const other of [`SET name = '别人'`, 'SET birth_date = NULL', `SET phone = '13800000001'`])
      await expect(world.owner.query(`UPDATE member_version ${other} WHERE version = 1`)).rejects.toThrow(
        'append-only',
      );
    await expect(world.owner.query('DELETE FROM contact_log')).rejects.toThrow('append-only');
  });
});
