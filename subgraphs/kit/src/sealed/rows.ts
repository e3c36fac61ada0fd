import type { FactTable } from '../facts/fact-table.ts';
import { isSealed, type Place, placeOf, type Sealing } from './sealing.ts';

/** What a database keeps sealed, and with what. */
export interface Sealed {
  readonly sealing: Sealing;
  /** Names of fields. */
  readonly fields: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Before a sealed day that a document of facts tells as an instant. */
const dayMark = 'day:';

/** SQL of a sealed day within JSON: it is opened as the epoch milliseconds of its start at +08:00. */
export const sealedDay = (column: string): string => `'${dayMark}' || ${column}`;

/** The sensitive fields of a side's tables, sealed. A field of that name is sealed in every table of facts that has it. */
export const sealedIn = (tables: readonly Pick<FactTable, 'guard'>[], sealing: Sealing): Sealed => ({
  sealing,
  fields: [...new Set(tables.flatMap(({ guard }) => guard?.sensitive ?? []))],
});

/** Fields of a row as they are stored. */
export const sealFields = <Values extends Fields>(
  sealed: Sealed | undefined,
  { region, id }: { readonly region: string; readonly id: string },
  values: Values,
): Values => {
  if (!sealed) return values;
  const given = sealed.fields.filter((field) => typeof values[field] === 'string');
  const own = given.map((field) => [field, sealed.sealing.seal(placeOf(field, region, id), String(values[field]))]);
  return { ...values, ...Object.fromEntries(own) };
};

/** A value that is stored as JSON, sealed whole; as it is in a database that seals nothing. */
export const sealJson = (sealed: Sealed | undefined, place: Place, value: unknown): unknown =>
  sealed ? sealed.sealing.seal(place, JSON.stringify(value)) : value;

/** The value again. What was stored before it was sealed is given back as it is. */
export const openJson = (sealed: Sealed | undefined, place: Place, stored: unknown): unknown =>
  sealed && typeof stored === 'string' && isSealed(stored) ? JSON.parse(sealed.sealing.open(place, stored)) : stored;

/** Opens what is sealed in rows that were just read, and in the versions of facts within them; gives the same rows. */
export const openRows = <Row extends object>(sealed: Sealed | undefined, rows: Row[]): Row[] => {
  if (!sealed) return rows;
  for (const row of rows as unknown as Record<string, unknown>[]) {
    openFields(sealed, row);
    if (Array.isArray(row.listed)) for (const { version } of row.listed) openFields(sealed, version);
    if (typeof row.document === 'object' && row.document !== null)
      for (const versions of Object.values(row.document)) for (const version of versions) openFields(sealed, version);
  }
  return rows;
};

const openFields = ({ sealing, fields }: Sealed, row: Record<string, unknown>): void => {
  for (const field of fields) {
    const value = row[field];
    if (typeof value !== 'string') continue;
    const place = placeOf(field, String(row.region), String(row.id));
    if (value.startsWith(dayMark)) row[field] = startOf(sealing.open(place, value.slice(dayMark.length)));
    else if (isSealed(value)) row[field] = sealing.open(place, value);
  }
};

const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);
