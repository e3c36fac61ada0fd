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

const membership = { role: 'MEMBER', association_id: uuid(1) };

test.each([
  ['a period that ends before it starts', { valid_to: '2025-01-01' }, 'membership_period'],
  ['an orphan of a record', { record_id: uuid(51) }, 'membership_region_record_id_fkey'],
  ["another association's branch", { branch_id: uuid(6) }, 'membership_region_association_id_branch_id_fkey'],
  ['a membership of a closed branch', { branch_id: uuid(4) }, 'membership_open'],
  ['an unknown role', { role: 'KING' }, 'membership_role'],
])('the database refuses %s', async (_case, row, constraint) => {
  expect(await insert('membership', { ...membership, ...row })).toBe(constraint);
});

test('the database refuses two memberships at one time in an association', async () => {
  expect(await insert('membership', { ...membership, id: uuid(910), valid_to: '2026-03-01' })).toBeUndefined();
  expect(await insert('membership', { ...membership, id: uuid(911), valid_from: '2026-02-28' })).toBe(
    'membership_once_in_an_association',
  );
  expect(await insert('membership', { ...membership, id: uuid(911), valid_from: '2026-03-01' })).toBeUndefined();
});

test('the database refuses a pair with oneself', async () => {
  const pair = { record_id: undefined, branch_id: undefined, helper_id: uuid(50), helped_id: uuid(50) };
  expect(await insert('help_pair', pair)).toBe('help_pair_of_two');
});

test('what is recorded is neither changed nor deleted', async () => {
  expect(await attempt(`UPDATE membership SET role = 'COUNCIL'`)).toBe('append_only');
  expect(await attemptAsOwner('DELETE FROM membership')).toBe('append_only');
  expect(await attempt(`UPDATE association SET name = '改名'`)).toBe('append_only');
  await expect(stage.owner.pool.query('TRUNCATE membership')).rejects.toMatchObject({ constraint: 'append_only' });
});
