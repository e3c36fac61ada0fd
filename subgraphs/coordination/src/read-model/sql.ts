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

/** An instant for JSON and SQL; infinity where there is none or no end. */
export const timestamp = (instant: number | null): string =>
  instant === null || instant === Number.POSITIVE_INFINITY ? 'infinity' : new Date(instant).toISOString();
