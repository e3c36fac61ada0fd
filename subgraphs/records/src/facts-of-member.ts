import {
  type FactRow,
  type FactTable,
  givenKeysAt,
  holdsAt,
  isCurrent,
  knownAt,
  type Loader,
  type NestedList,
  oneUnderKey,
  type RowKeyAt,
  rowKeysAt,
  type Session,
  seesFact,
  selectFact,
} from '@liangdi/kit';

/** The facts `f` of the member `k` hang on the records that are linked to the member. */
const ofMember = 'r.member_region = k.region AND r.member_id = k.id';
const recordOf = 'JOIN record r ON r.region = f.region AND r.id = f.record_id';

/** The facts of members, latest begun first. */
export const factsOfMember = <Row extends FactRow>(table: FactTable<Row>): NestedList<Row> => ({
  name: `${table.table}.ofMember(validFrom,id)`,
  select: selectFact(table),
  from: `record r JOIN ${table.table} f ON f.region = r.region AND f.record_id = r.id`,
  where: `${ofMember} AND ${isCurrent()} AND ${seesFact(table)}`,
  sort: [
    { sql: 'f.valid_from', type: 'timestamptz', descending: true },
    { sql: 'f.id', type: 'uuid', descending: true },
  ],
  placeOf: (row) => [row.validFrom.toISOString(), row.id],
});

/** Of several facts that hold at once: the one that began first, or last. */
type Begun = 'first' | 'last';

/**
 * The fact of each member that was known and held at an instant.
 * @param condition further SQL over `f`, such as that a reception was not declined
 * @returns makes the loader of one request
 */
export const factOfMemberAt = <Row extends FactRow>(
  table: FactTable<Row>,
  begun: Begun,
  condition = 'true',
): ((session: Session) => Loader<RowKeyAt, Row | null>) =>
  oneUnderKey(
    `${table.table}.ofMemberAt`,
    `SELECT k.n::int AS n, x.*
     FROM ${givenKeysAt} AS k(region, id, at, n)
     CROSS JOIN LATERAL (
       SELECT ${selectFact(table)} FROM ${table.table} f ${recordOf}
       WHERE ${ofMember} AND ${knownAt('k.at')} AND ${holdsAt('k.at')} AND ${seesFact(table)} AND ${condition}
       ORDER BY ${begun === 'first' ? 'f.valid_from, f.id' : 'f.valid_from DESC, f.id DESC'} LIMIT 1) x`,
    rowKeysAt,
  );
