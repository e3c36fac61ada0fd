import { afterAll, beforeAll, expect, test } from 'vitest';
import { id, members, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(members(2));
});
afterAll(() => world?.stop());

const columns = async (table: string): Promise<string> =>
  (
    await world.owner.query(
      `SELECT string_agg(column_name, ', ') AS list FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    )
  ).rows[0].list;

const insertLike = async (table: string, changes: object): Promise<unknown> => {
  const list = await columns(table);
  return world.owner.query(
    `INSERT INTO ${table} (${list}) SELECT ${list
      .split(', ')
      .map((column) => `r.${column}`)
      .join(', ')}
     FROM (SELECT x FROM ${table} x LIMIT 1) t, jsonb_populate_record(t.x, $1::jsonb) r`,
    [JSON.stringify(changes)],
  );
};

test.each([
  ['two outflows at one time', 'outflow', { id: id(50) }, 'outflow_one_at_a_time'],
  ['two contact persons at one time', 'contact_person', { id: id(51) }, 'contact_person_one_at_a_time'],
  ['a period that ends before it starts', 'outflow', { id: id(52), valid_to: '2000-01-01' }, 'outflow_period'],
  ['a fact about nobody', 'contact_log', { id: id(53), member_id: id(99) }, 'contact_log_region_member_id_fkey'],
  ['a second current version', 'contact_log', { version: 2 }, 'contact_log_current'],
  ['a word outside of its list', 'contact_log', { id: id(54), means: 'PIGEON' }, 'contact_log_means'],
  ['a region that is no code', 'contact_log', { id: id(55), region: 'x' }, 'contact_log_region'],
])('the database itself forbids %s', async (_name, table, changes, constraint) => {
  await expect(insertLike(table, changes)).rejects.toMatchObject({ constraint });
});

test.each([
  ['overwritten', `UPDATE outflow SET reason = 'STUDY'`],
  ['deleted', 'DELETE FROM contact_log'],
  ['emptied', 'TRUNCATE fulfilment'],
  ['renamed', `UPDATE county SET name = 'x'`],
  ['moved', `UPDATE member SET id = '${id(98)}'`],
])('nothing recorded is %s', async (_name, text) => {
  await expect(world.owner.query(text)).rejects.toMatchObject({ constraint: 'append_only' });
});
