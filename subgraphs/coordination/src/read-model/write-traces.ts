import { keyValues } from '@liangdi/kit';
import type { Counters } from './counters.ts';
import type { JudgedMember } from './judge-members.ts';
import { asJson, type MemberKey, type Sql, timestamp } from './sql.ts';

/** Replaces what members left behind in time, and counts their stays anew. */
export const replaceTraces = async (
  sql: Sql,
  schema: string,
  members: readonly JudgedMember[],
  counters: Counters,
): Promise<void> => {
  if (members.length === 0) return;
  const keys = keyValues(members as readonly MemberKey[]);
  const where = '(region, member_id) in (select * from unnest($1::text[], $2::uuid[]))';
  const old = await sql<{ region: string; destination: string; valid_from: Date; valid_to: Date | number }>(
    `delete from ${schema}.stay where ${where} returning region, destination, valid_from, valid_to`,
    keys,
  );
  for (const { region, destination, valid_from, valid_to } of old) {
    const to = valid_to instanceof Date ? valid_to.getTime() : Number.POSITIVE_INFINITY;
    counters.stay(region, { destination, from: valid_from.getTime(), to }, -1);
  }
  await sql(`delete from ${schema}.answering where ${where}`, keys);
  await sql(`delete from ${schema}.transfer where ${where}`, keys);
  for (const { region, traces } of members) for (const stay of traces.stays) counters.stay(region, stay, 1);
  await insert(sql, `${schema}.stay`, STAY, members.flatMap(stayColumns));
  await insert(sql, `${schema}.answering`, ANSWERING, members.flatMap(answeringColumns));
  await insert(sql, `${schema}.transfer`, TRANSFER, members.flatMap(transferColumns));
};

const insert = async (sql: Sql, table: string, columns: string, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0)
    await sql(`insert into ${table} select * from json_to_recordset($1) as d(${columns})`, [asJson(rows)]);
};

const STAY = 'region text, member_id uuid, destination text, valid_from timestamptz, valid_to timestamptz';
const ANSWERING = `region text, member_id uuid, side text, branch_region text, branch_id uuid, since timestamptz,
  valid_from timestamptz, valid_to timestamptz, vouched boolean`;
const TRANSFER = 'region text, member_id uuid, at timestamptz, from_region text, to_region text';

export const stayColumns = ({ region, id, traces }: JudgedMember) =>
  traces.stays.map(({ destination, from, to }) => ({
    region,
    member_id: id,
    destination,
    valid_from: timestamp(from),
    valid_to: timestamp(to),
  }));

export const answeringColumns = ({ region, id, traces }: JudgedMember) =>
  traces.answering.map(({ side, branchRegion, branchId, since, vouched, from, to }) => ({
    region,
    member_id: id,
    side,
    branch_region: branchRegion,
    branch_id: branchId,
    since: timestamp(since),
    valid_from: timestamp(from),
    valid_to: timestamp(to),
    vouched,
  }));

export const transferColumns = ({ region, id, traces }: JudgedMember) =>
  traces.transfers.map(({ at, from, to }) => ({
    region,
    member_id: id,
    at: timestamp(at),
    from_region: from,
    to_region: to,
  }));
