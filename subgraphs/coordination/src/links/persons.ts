import type { Sealing } from '@liangdi/kit';
import { lookupKeys } from '@liangdi/linkage';
import type { FactVersion, SideName } from '@liangdi/responsibility';
import type { FeedEvent, SnapshotSubject } from '../read-model/source.ts';
import { asJson, keyOf, type MemberKey, type Sql } from '../read-model/sql.ts';
import { FIELDS } from './fields.ts';
import { type Cells, cellsOf, isPersonal, sealCells } from './person.ts';
import { dropTokens, keepTokens, keyVersionOf, type TokenRow } from './tokens.ts';

/** Who someone is, as linkage compares it, and the keys under which they are met. */
interface PersonRow extends MemberKey {
  readonly side: string;
  readonly version: number;
  /** Sealed. */
  readonly cells: string;
  readonly keys: readonly number[];
  readonly withdrawn: boolean;
}

/** A phone can be guessed from its key, so that the keys are blinded. */
export const personRow = (
  sealing: Sealing,
  side: string,
  { region, id }: MemberKey,
  { version, withdrawn = false }: Pick<FactVersion, 'version' | 'withdrawn'>,
  cells: Cells,
): PersonRow => ({
  region,
  side,
  id,
  version,
  cells: sealCells(sealing, { region, id }, cells),
  keys: sealing.blind(lookupKeys(FIELDS, cells).kept),
  withdrawn,
});

/**
 * Takes from a side's events who its people are, and their tokens. Returns those who became someone else to compare. What
 * a side says again, or says late, changes nothing.
 */
export const takePersons = async (
  sql: Sql,
  schema: string,
  side: SideName,
  events: readonly FeedEvent[],
): Promise<readonly MemberKey[]> => {
  const latest = new Map<string, PersonRow>();
  const tokens: TokenRow[] = [];
  for (const { list, subject, subjectRegion, version } of events) {
    if (!isPersonal(list)) continue;
    const key = { region: subjectRegion, id: subject };
    const held = latest.get(keyOf(key));
    const { phone, identityToken } = version;
    if (held === undefined || held.version <= version.version) {
      const cells = cellsOf(version, typeof phone === 'string' ? phone : null);
      latest.set(keyOf(key), personRow(sql.sealing, side, key, version, cells));
    }
    if (typeof identityToken === 'string' && version.withdrawn !== true)
      tokens.push(tokenRow(side, key, identityToken, version.version));
  }
  if (latest.size === 0) return [];
  const changed = await sql<MemberKey>(
    `insert into ${schema}.person as p (${PERSON_COLUMNS.join(', ')})
       select ${PERSON_COLUMNS.join(', ')} from json_to_recordset($1) as
         d(region text, side text, id uuid, version int, cells text, keys int[], withdrawn boolean)
     on conflict (region, side, id) do update set version = excluded.version, cells = excluded.cells, keys = excluded.keys,
       withdrawn = excluded.withdrawn
       where excluded.version >= p.version and (excluded.cells, excluded.withdrawn) <> (p.cells, p.withdrawn)
     returning p.region, p.id`,
    [asJson([...latest.values()])],
  );
  await keepTokens(sql, schema, tokens);
  await dropTokens(sql, schema, [...latest.values()]);
  return changed;
};

const tokenRow = (side: string, { region, id }: MemberKey, token: string, version: number): TokenRow => ({
  region,
  side,
  id,
  key_version: keyVersionOf(token),
  token,
  version,
});

export const PERSON_COLUMNS = ['region', 'side', 'id', 'version', 'cells', 'keys', 'withdrawn'] as const;
export const TOKEN_COLUMNS = ['region', 'side', 'id', 'key_version', 'token', 'version'] as const;

/** In the order of `PERSON_COLUMNS`. */
export const personValues = ({ region, side, id, version, cells, keys, withdrawn }: PersonRow): readonly unknown[] => [
  region,
  side,
  id,
  version,
  cells,
  [...keys],
  withdrawn,
];

/** The same from a snapshot, as rows to copy. */
export const personsOfSnapshot = (sealing: Sealing, side: SideName, subjects: readonly SnapshotSubject[]) => {
  const known = subjects.map((subject) => ({ ...subject, latest: latestOf(side, subject) }));
  return {
    persons: known.flatMap(({ region, id, phone, latest }): (readonly unknown[])[] =>
      latest === null
        ? []
        : [personValues(personRow(sealing, side, { region, id }, latest, cellsOf(latest, phone ?? null)))],
    ),
    tokens: known.flatMap((subject) =>
      subject.latest?.withdrawn === true
        ? []
        : tokensOf(subject).map((token): readonly unknown[] => {
            const { region, id } = subject;
            return [region, side, id, keyVersionOf(token), token, 0];
          }),
    ),
  };
};

/** What a snapshot says last of who someone is. */
const latestOf = (side: SideName, { facts }: SnapshotSubject): FeedEvent['version'] | null => {
  const [first, ...others] = facts[side === 'ORIGIN' ? 'members' : 'records'] ?? [];
  if (first === undefined) return null;
  return others.reduce((a, b) => (b.version > a.version ? b : a), first) as FeedEvent['version'];
};

/** A snapshot says of each key its latest token: what comes by the feed has a version of its own, and is later. */
const tokensOf = ({ token, tokens }: SnapshotSubject): readonly string[] => [
  ...new Map([...(tokens ?? []), ...(token === null ? [] : [token])].map((one) => [keyVersionOf(one), one])).values(),
];
