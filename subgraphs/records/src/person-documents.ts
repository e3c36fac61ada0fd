import {
  documentSql,
  type FactDocument,
  type FactTable,
  givenKeys,
  keyText,
  keyValues,
  type ListSql,
  type Loader,
  listsOf,
  type RowKey,
  requestLoader,
  type Session,
  wholeOf,
} from '@liangdi/kit';

/** What a side holds of persons, as the judgement reads it. */
export interface PersonDocuments {
  /** SQL of everything that the side holds of its record `k(region, id)`. */
  readonly ofRecord: string;
  /** The document of each member, by one statement. A member of whom the side has no record has one with empty lists. */
  ofMembers(session: Session): Loader<RowKey, FactDocument>;
}

/**
 * @param lists of the document, in their order; a list that nothing fills is empty
 * @param tables of facts about a person
 * @param branches SQL of the branches that the record's facts name
 */
export const personDocuments = (
  lists: readonly string[],
  tables: readonly FactTable[],
  branches: ListSql,
): PersonDocuments => {
  const filled = new Map([...listsOf(tables), ['branches', [branches]]]);
  const ofRecord = documentSql(lists.map((list) => [list, filled.get(list) ?? []]));
  /** Every region has its own record of a member: their documents, one behind the other. */
  const joined = (documents: readonly FactDocument[]): FactDocument =>
    documents.length === 1 && documents[0]
      ? documents[0]
      : Object.fromEntries(lists.map((list) => [list, documents.flatMap((document) => document[list] ?? [])]));
  const name = 'member.documents';
  const text = `SELECT m.n::int AS n, ${ofRecord} AS document
    FROM ${givenKeys} AS m(region, id, n)
    JOIN ${wholeOf('record')} k ON k.member_region = m.region AND k.member_id = m.id
    ORDER BY m.n, k.region`;
  return {
    ofRecord,
    ofMembers: (session) =>
      requestLoader<RowKey, FactDocument>(
        session,
        name,
        async (keys) => {
          const rows = await session.rows<{ n: number; document: FactDocument }>(name, text, keyValues(keys));
          const found = Map.groupBy(rows, ({ n }) => n);
          return keys.map((_, index) => joined((found.get(index + 1) ?? []).map(({ document }) => document)));
        },
        keyText,
      ),
  };
};
