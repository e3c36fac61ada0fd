import type { Sealing } from '@liangdi/kit';

/** One connection or transaction: parametrised SQL in, rows out. */
export type Statements = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** The same, with what encrypts the copies of what the sides hold sealed. */
export type Sql = Statements & { readonly sealing: Sealing };

export const withSealing = (statements: Statements, sealing: Sealing): Sql => Object.assign(statements, { sealing });

/** A member by its two keys. */
export interface MemberKey {
  readonly region: string;
  readonly id: string;
}

export const keyOf = ({ region, id }: MemberKey): string => `${region}/${id}`;

/** Rows as one JSON parameter, for `json_to_recordset`. */
export const asJson = (rows: readonly object[]): string => JSON.stringify(rows);

export const grouped = <Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
};

const FIRST = Date.parse('0001-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * ISO text in UTC that PostgreSQL takes. Beyond the years 0001 to 9999 the text of an instant has a sign and six digits,
 * which it refuses: what is stored of such years counts as the nearest instant within, so that nothing halts for it.
 */
export const isoText = (instant: number): string => new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString();

/** An instant for JSON and SQL; infinity where there is none or no end. */
export const timestamp = (instant: number | null): string =>
  instant === null || instant === Number.POSITIVE_INFINITY ? 'infinity' : isoText(instant);
