import { keyValues } from '@liangdi/kit';
import type { SideName } from '@liangdi/responsibility';
import { keyVersionOf, loadTokens, sameNumber } from '../links/tokens.ts';
import type { Document } from './document.ts';
import { recordsOnceLinked } from './once-linked.ts';
import type { OwnFacts } from './own-facts.ts';
import { type Parted, partedDocuments } from './parted-documents.ts';
import { openFacts } from './sealed-facts.ts';
import { grouped, keyOf, type MemberKey, type Sql } from './sql.ts';

/** A row of `document`. */
interface DocumentRow extends MemberKey {
  readonly side: SideName;
  readonly member_region: string;
  readonly member_id: string;
  readonly token: string | null;
  readonly facts: Document;
}

/** What one side said of a member in one document. */
export interface MemberDocument {
  readonly id: string;
  readonly side: SideName;
  readonly facts: Document;
  /** Whether it carries the identity token of the member: then it is about nobody else. */
  readonly sameNumber: boolean;
}

/**
 * The documents of some members, by member: what is theirs, and the records that were linked to them once.
 * @param own by member; its links say which records were
 * @param ours see `partedDocuments`
 */
export const documentsOf = async (
  sql: Sql,
  schema: string,
  members: readonly MemberKey[],
  own: ReadonlyMap<string, OwnFacts>,
  ours: Sql = sql,
): Promise<ReadonlyMap<string, readonly MemberDocument[]>> => {
  const rows = await sql<DocumentRow>(
    `select d.region, d.id, d.side, d.member_region, d.member_id, d.token, d.facts
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.document d on d.member_region = m.region and d.member_id = m.id
      order by d.region, d.side, d.id`,
    keyValues(members),
  );
  const opened = grouped(openFacts(sql.sealing, rows), (row) => keyOf(ownerOf(row)));
  const equal = await numbersOf(sql, schema, opened);
  const parted = grouped(await partedDocuments(ours, schema, partedFrom(members, own, rows)), (row) =>
    keyOf(ownerOf(row)),
  );
  return new Map(
    members.map((member) => [
      keyOf(member),
      [
        ...(opened.get(keyOf(member)) ?? []).map((row) => documentOf(row, equal(row))),
        // Whatever number it carries, it vouches for nobody: somebody parted it from the member.
        ...(parted.get(keyOf(member)) ?? []).map((row) => documentOf(row, false)),
      ],
    ]),
  );
};

const documentOf = ({ id, side, facts }: Omit<MemberDocument, 'sameNumber'>, sameNumber: boolean): MemberDocument => ({
  id,
  side,
  facts,
  sameNumber,
});

/** The records that were linked to members once and are not among what is theirs. */
const partedFrom = (
  members: readonly MemberKey[],
  own: ReadonlyMap<string, OwnFacts>,
  theirs: readonly DocumentRow[],
): readonly Parted[] => {
  const held = new Set(theirs.map((row) => `${keyOf(ownerOf(row))}/${row.id}`));
  return members.flatMap((member) =>
    recordsOnceLinked(own.get(keyOf(member))?.links ?? [])
      .filter(({ id }) => !held.has(`${keyOf(member)}/${id}`))
      .map((record) => ({ ...record, member_region: member.region, member_id: member.id })),
  );
};

const ownerOf = ({ member_region, member_id }: Pick<DocumentRow, 'member_region' | 'member_id'>): MemberKey => ({
  region: member_region,
  id: member_id,
});

/**
 * Tells whether a document's token is of the member's number. Those of one key are compared as they stand; only where the
 * latest are of two keys, since the key was changed in between, is it looked up what else either carried.
 */
const numbersOf = async (
  sql: Sql,
  schema: string,
  documents: ReadonlyMap<string, readonly DocumentRow[]>,
): Promise<(row: DocumentRow) => boolean> => {
  const home = new Map(
    [...documents].map(([member, rows]) => [member, rows.find(({ side }) => side === 'ORIGIN')?.token ?? null]),
  );
  const pairOf = (row: DocumentRow) => ({ own: row.token, theirs: home.get(keyOf(ownerOf(row))) ?? null });
  const ofTwoKeys = [...documents.values()].flat().filter((row) => {
    const { own, theirs } = pairOf(row);
    return own !== null && theirs !== null && keyVersionOf(own) !== keyVersionOf(theirs);
  });
  const tokens = await loadTokens(sql, schema, [...ofTwoKeys, ...ofTwoKeys.map(ownerOf)]);
  const lookedUp = new Set(ofTwoKeys.filter((row) => sameNumber(tokens(ownerOf(row)), tokens(row)) === true));
  return (row) => {
    const { own, theirs } = pairOf(row);
    return (own !== null && own === theirs) || lookedUp.has(row);
  };
};
