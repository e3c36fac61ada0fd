import { keyValues } from '@liangdi/kit';
import { lookupKeys } from '@liangdi/linkage';
import { keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';
import { FIELDS } from './fields.ts';
import { type Cells, openPerson } from './person.ts';

/** Someone as linkage compares them. */
export interface Person extends MemberKey {
  readonly cells: Cells;
}

/** A person whose cells are sealed. */
export type Stored<Of extends Person> = Omit<Of, 'cells'> & { readonly cells: string };

/** A member who shares a key with a record. */
export type Met = Person;

/** A record that belongs to nobody. */
export interface Loose extends Person {
  readonly side: string;
}

/** Who changed: records that may find a member, and members whom a record may have waited for. */
export interface Changed {
  readonly records: readonly MemberKey[];
  readonly members: readonly MemberKey[];
}

/** For one record; whoever says so little that more share their keys finds nobody for certain. */
const MOST_MET = 1_000;

/** Records without a member among those that changed, and those that share a key with a member that changed. */
export const looseRecords = async (
  sql: Sql,
  schema: string,
  { records, members }: Changed,
): Promise<readonly Loose[]> => {
  const waiting =
    members.length === 0
      ? []
      : await sql<MemberKey>(
          `select region, id from ${schema}.person where side <> 'ORIGIN' and keys && $1::int[] limit ${MOST_MET}`,
          [await keysOf(sql, schema, members)],
        );
  const concerned = [...new Map([...records, ...waiting].map((one) => [keyOf(one), one])).values()];
  if (concerned.length === 0) return [];
  const rows = await sql<Stored<Loose>>(
    `select p.region, p.side, p.id, p.cells from unnest($1::text[], $2::uuid[]) c(region, id)
       join ${schema}.person p on p.region = c.region and p.id = c.id and p.side <> 'ORIGIN'
       join ${schema}.document d on d.region = p.region and d.side = p.side and d.id = p.id and d.member_id is null
      order by p.region, p.id`,
    keyValues(concerned),
  );
  return rows.map((row) => openPerson(sql.sealing, row));
};

const keysOf = async (sql: Sql, schema: string, members: readonly MemberKey[]): Promise<readonly number[]> => {
  const rows = await sql<{ keys: readonly number[] }>(
    `select p.keys from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.person p on p.region = m.region and p.side = 'ORIGIN' and p.id = m.id`,
    keyValues(members),
  );
  return [...new Set(rows.flatMap(({ keys }) => keys))];
};

/**
 * The members that share a key with each record. The keys stand in the statement as one value, so that the planner knows
 * how few they bring and takes the index.
 */
export const meet = async (
  sql: Sql,
  schema: string,
  records: readonly Loose[],
): Promise<ReadonlyMap<string, readonly Met[]>> => {
  const askers = new Map<number, Loose[]>();
  for (const record of records)
    for (const key of sql.sealing.blind(lookupKeys(FIELDS, record.cells).asked))
      askers.set(key, [...(askers.get(key) ?? []), record]);
  if (askers.size === 0) return new Map();
  const rows = await sql<Stored<Met> & { readonly keys: readonly number[] }>(
    `select region, id, cells, keys from ${schema}.person where side = 'ORIGIN' and keys && $1::int[] limit $2`,
    [[...askers.keys()], MOST_MET * records.length],
  );
  const met = new Map<string, Met[]>(records.map((record) => [keyOf(record), []]));
  for (const { keys, ...stored } of [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const member = openPerson(sql.sealing, stored);
    for (const record of new Set(keys.flatMap((key) => askers.get(key) ?? []))) met.get(keyOf(record))?.push(member);
  }
  return met;
};
