import { readGlobalId } from '@liangdi/kit';

/**
 * The member card as the three sides have it recorded. The two-way view of MemberCard.graphql is judged from facts and
 * rules, which no query can state, so it is measured beside this one, with nothing to compare it to.
 */
export const cardDocument = `query RecordedCard($id: ID!) {
  member(id: $id) {
    id
    name
    standing
    homeBranch { name }
    outflow { reason validFrom receptionDeadline }
    originContact { name validFrom }
    reception { validFrom branch { name } }
    destinationContact { name validFrom }
    membership { role enterprise validFrom association { name } }
  }
}`;

const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "${column.replace(/_(.)/g, (_, letter) => letter.toUpperCase())}"`;

const object = (select: string): string => `(SELECT row_to_json(x) FROM (${select}) x)`;

const nameFrom = (table: string, id: string): string =>
  object(`SELECT o.name FROM ${table} o WHERE o.region = f.region AND o.id = f.${id}`);

/** The one fact of a kind that holds now: of the member, or of whom a side has recorded as the member. */
const present = (fields: string, from: string, condition: string): string =>
  object(`SELECT ${fields} FROM ${from} WHERE ${condition} AND f.superseded_at IS NULL AND NOT f.withdrawn
    AND f.valid_from <= now() AND (f.valid_to IS NULL OR f.valid_to > now()) ORDER BY f.valid_from DESC, f.id DESC LIMIT 1`);

const ofMember = 'f.region = m.region AND f.member_id = m.id';
const recorded = (side: string, table: string): string =>
  `${side}.record r JOIN ${side}.${table} f ON f.region = r.region AND f.record_id = r.id`;
const ofRecord = 'r.member_region = m.region AND r.member_id = m.id';

/** The same JSON in one statement, for whoever may see the member's region, under the name that the document has there. */
export const cardSql = `SELECT row_to_json(card)::text AS card FROM (
  SELECT $1::text AS id, m.name, m.standing,
    (SELECT row_to_json(x) FROM (SELECT b.name FROM home_branch b WHERE b.region = m.region AND b.id = m.branch_id) x) AS "homeBranch",
    ${present(`f.reason, ${instant('valid_from')}, ${instant('reception_deadline')}`, 'outflow f', ofMember)} AS outflow,
    ${present(`f.name, ${instant('valid_from')}`, 'contact_person f', ofMember)} AS "originContact",
    ${present(
      `${instant('valid_from')}, ${nameFrom('destination.receiving_branch', 'branch_id')} AS branch`,
      recorded('destination', 'reception'),
      `${ofRecord} AND f.status = 'RECEIVED'`,
    )} AS reception,
    ${present(`f.name, ${instant('valid_from')}`, recorded('destination', 'contact_person'), ofRecord)} AS "destinationContact",
    ${present(
      `f.role, f.enterprise, ${instant('valid_from')}, ${nameFrom('association.association', 'association_id')} AS association`,
      recorded('association', 'membership'),
      ofRecord,
    )} AS membership
  FROM member_version m
  WHERE m.region = $2 AND m.id = $3 AND m.region = ANY($4) AND m.superseded_at IS NULL AND NOT m.withdrawn
) card`;

export const cardValues = (id: string, regions: readonly string[]): unknown[] => {
  const named = readGlobalId(id);
  return [id, named?.region, named?.id, regions];
};

/** What the statement needs of the other two sides, whose databases it cannot reach. */
export const cardTables = [
  { side: 'destination', table: 'record', key: '(member_region, member_id)' },
  { side: 'destination', table: 'reception', key: '(region, record_id, valid_from DESC, id)' },
  { side: 'destination', table: 'contact_person', key: '(region, record_id, valid_from DESC, id)' },
  { side: 'destination', table: 'receiving_branch', key: '(region, id)' },
  { side: 'association', table: 'record', key: '(member_region, member_id)' },
  { side: 'association', table: 'membership', key: '(region, record_id, valid_from DESC, id)' },
  { side: 'association', table: 'association', key: '(region, id)' },
] as const;
