import { afterAll, beforeAll, expect, test } from 'vitest';
import { region, type Stage, startStage, uuid } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  await stage.owner.pool.query(`INSERT INTO record (region, id) VALUES ('${region}', '${uuid(50)}')`);
});
afterAll(() => stage.stop());

const insert = (table: string, row: Record<string, unknown>): Promise<string | undefined> => {
  const whole = {
    region,
    id: uuid(900),
    version: 1,
    record_id: uuid(50),
    branch_id: uuid(3),
    recorded_at: '2026-01-01',
    withdrawn: false,
    source: 'test',
    recorded_by: 'test',
    valid_from: '2026-01-01',
    ...row,
  };
  const columns = Object.keys(whole).filter((column) => whole[column as keyof typeof whole] !== undefined);
  return attempt(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1)`,
    [JSON.stringify(whole)],
  );
};

/** Name of the constraint that refused it; undefined when it was done. */
const attempt = async (text: string, values: unknown[] = []): Promise<string | undefined> => {
  try {
    await stage.app.pool.query(text, values);
    return undefined;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  }
};

/** Nobody else deletes at all: row-level security has no rule for it. */
const attemptAsOwner = async (text: string, values: unknown[] = []): Promise<string | undefined> => {
  try {
    await stage.owner.pool.query(text, values);
    return undefined;
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error);
  }
};

const contact = { name: '李四' };
const reception = { status: 'RECEIVED' };

test.each([
  [
    'a period that ends before it starts',
    'reception',
    { ...reception, valid_to: '2025-01-01', ended_by: 'LEFT' },
    'reception_period',
  ],
  ['an empty period', 'contact_person', { ...contact, valid_to: '2026-01-01' }, 'contact_person_period'],
  ['an orphan of a record', 'reception', { ...reception, record_id: uuid(51) }, 'reception_region_record_id_fkey'],
  [
    'an orphan of another region',
    'contact_person',
    { ...contact, region: '110000' },
    'contact_person_region_record_id_fkey',
  ],
  ['a reception for a closed branch', 'reception', { ...reception, branch_id: uuid(5) }, 'reception_branch_open'],
  ['a declined reception without reason', 'reception', { status: 'DECLINED' }, 'reception_decline_reasoned'],
  ['an end without how', 'reception', { ...reception, valid_to: '2026-02-01' }, 'reception_end_explained'],
  ['an unknown status', 'reception', { status: 'MAYBE' }, 'reception_status'],
])('the database refuses %s', async (_case, table, row, constraint) => {
  expect(await insert(table, row)).toBe(constraint);
});

test('the database refuses a second contact person, in whatever order periods come', async () => {
  expect(await insert('contact_person', { ...contact, id: uuid(910), valid_to: '2026-03-01' })).toBeUndefined();
  expect(await insert('contact_person', { ...contact, id: uuid(911), valid_from: '2026-02-28' })).toBe(
    'contact_person_one_at_a_time',
  );
  expect(await insert('contact_person', { ...contact, id: uuid(911), valid_from: '2026-03-01' })).toBeUndefined();
});

test('what is recorded is neither changed nor deleted, only superseded, once', async () => {
  expect(await insert('reception', { ...reception, id: uuid(920) })).toBeUndefined();
  const where = `WHERE id = '${uuid(920)}'`;
  expect(await attempt(`UPDATE reception SET source = 'other' ${where}`)).toBe('append_only');
  expect(await attemptAsOwner(`DELETE FROM reception ${where}`)).toBe('append_only');
  expect(await attempt(`UPDATE reception SET superseded_at = '2026-02-01' ${where}`)).toBeUndefined();
  expect(await attempt(`UPDATE reception SET superseded_at = '2026-03-01' ${where}`)).toBe('append_only');
  expect(await attemptAsOwner(`DELETE FROM record`)).toBe('append_only');
  expect(await attempt(`UPDATE receiving_branch SET name = '改名'`)).toBe('append_only');
  await expect(stage.owner.pool.query('TRUNCATE reception')).rejects.toMatchObject({ constraint: 'append_only' });
});

test('one record per member and city', async () => {
  const link = `UPDATE record SET member_region = '330324', member_id = '${uuid(99)}' WHERE id =`;
  await stage.owner.pool.query(`INSERT INTO record (region, id) VALUES ('${region}', '${uuid(52)}')`);
  expect(await attempt(`${link} '${uuid(50)}'`)).toBeUndefined();
  expect(await attempt(`${link} '${uuid(52)}'`)).toBe('record_region_member_region_member_id_key');
});
