import type { Session } from '../database/session.ts';
import type { Claims } from '../viewer/viewer.ts';
import type { CursorValues } from './cursor.ts';
import type { SortColumn } from './keyset.ts';

/** The order of a list over rows `f` that have a region and an id. */
export interface ListOrder<Row extends object> {
  /** Names the list and its sort: its cursors and its statements go by it. */
  readonly name: string;
  readonly sort: readonly SortColumn[];
  /** The values of the sort for a row. */
  readonly placeOf: (row: Row) => CursorValues;
  /** What of the persons in it the order tells, as `Type.field`: of a long list sorted by name, nearly the names. */
  readonly tells?: string;
}

/** What every item of a list says of itself anyway. */
const byKey = {
  sort: [
    { sql: 'f.region', type: 'text' },
    { sql: 'f.id', type: 'uuid' },
  ],
  placeOf: (row: object): CursorValues => {
    const { region, id } = row as { readonly region: string; readonly id: string };
    return [region, id];
  },
} as const;

/** A list in an order that its viewer may know: a partner to whom what it goes by is not named gets it by region and id. */
export const orderedFor = <Row extends object, List extends ListOrder<Row>>(
  { scope }: Pick<Session, 'scope'>,
  list: List & ListOrder<Row>,
): List => {
  if (list.tells === undefined) return list;
  const { role, fields } = JSON.parse(scope) as Claims;
  if (role !== 'partner' || fields.includes(list.tells)) return list;
  return { ...list, ...byKey, name: list.name.replace(/\(.*\)$/, '(region,id)') };
};
