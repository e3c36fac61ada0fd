import { keyValues } from '@liangdi/kit';
import { asJson, grouped, keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';

/** A subject's identity token under one key: `v<key version>:<hmac>`. */
export interface TokenRow extends MemberKey {
  readonly side: string;
  readonly key_version: number;
  readonly token: string;
  /** Version of the fact that brought it. */
  readonly version: number;
}

/** A subject's tokens, by version of the key. */
export type Tokens = ReadonlyMap<number, string>;

/** Version of the key of a token; 0 for one that does not say. */
export const keyVersionOf = (token: string): number => Number(/^v(\d+):/.exec(token)?.[1] ?? 0);

/**
 * Whether two subjects carry the same number, by the newest key under which both were met; null when there is none, for
 * then nothing can be said. What an older key claims gives way: a number that was corrected since has a newer token.
 */
export const sameNumber = (one: Tokens, other: Tokens): boolean | null => {
  const common = [...one.keys()].filter((version) => other.has(version));
  if (common.length === 0) return null;
  const newest = Math.max(...common);
  return one.get(newest) === other.get(newest);
};

/** The newest token that both carry. */
export const sharedToken = (one: Tokens, other: Tokens): string | null =>
  [...one].sort(([a], [b]) => b - a).find(([version, token]) => other.get(version) === token)?.[1] ?? null;

/** Keeps tokens; of each key the one of the latest version of the fact. */
export const keepTokens = async (sql: Sql, schema: string, rows: readonly TokenRow[]): Promise<void> => {
  if (rows.length === 0) return;
  const latest = new Map<string, TokenRow>();
  for (const row of rows) {
    const key = `${row.side}/${keyOf(row)}/${row.key_version}`;
    const held = latest.get(key);
    if (held === undefined || held.version <= row.version) latest.set(key, row);
  }
  await sql(
    `insert into ${schema}.token as t select * from json_to_recordset($1) as
       d(region text, side text, id uuid, key_version int, token text, version int)
     on conflict (region, side, id, key_version) do update set token = excluded.token, version = excluded.version
       where excluded.version >= t.version`,
    [
      asJson(
        [...latest.values()].map(({ region, side, id, key_version, token, version }) => ({
          region,
          side,
          id,
          key_version,
          token,
          version,
        })),
      ),
    ],
  );
};

/** Who is withdrawn carries no token, though what was said before may be said again. */
export const dropTokens = (sql: Sql, schema: string, subjects: readonly MemberKey[]) =>
  sql(
    `delete from ${schema}.token t using unnest($1::text[], $2::uuid[]) m(region, id), ${schema}.person p
      where p.region = m.region and p.id = m.id and p.withdrawn
        and t.region = p.region and t.side = p.side and t.id = p.id`,
    keyValues(subjects),
  );

/** Tokens of some subjects, by region and id. */
export const loadTokens = async (
  sql: Sql,
  schema: string,
  subjects: readonly MemberKey[],
): Promise<(subject: MemberKey) => Tokens> => {
  const rows =
    subjects.length === 0
      ? []
      : await sql<TokenRow>(
          `select t.region, t.id, t.key_version, t.token from unnest($1::text[], $2::uuid[]) m(region, id)
             join ${schema}.token t on t.region = m.region and t.id = m.id`,
          keyValues(subjects),
        );
  const byKey = new Map(
    [...grouped(rows, keyOf)].map(([key, group]) => [key, new Map(group.map((row) => [row.key_version, row.token]))]),
  );
  return (subject) => byKey.get(keyOf(subject)) ?? NONE;
};

const NONE: Tokens = new Map();
