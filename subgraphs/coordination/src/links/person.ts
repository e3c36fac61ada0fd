import { placeOf, type Sealing } from '@liangdi/kit';
import type { FactVersion } from '@liangdi/responsibility';
import type { MemberKey } from '../read-model/sql.ts';
import { fullName } from '../regions/region-table.ts';

/** What linkage compares of a member or a record, in the order of `FIELDS`; '' where the side does not say. */
export type Cells = readonly [name: string, birthDate: string, sex: string, phone: string, home: string];

const NOBODY: Cells = ['', '', '', '', ''];

type Stated = FactVersion & Readonly<Record<string, unknown>>;

/** What a version of the lists `members` or `records` says of its person. A withdrawn one says nothing. */
export const cellsOf = (version: Stated, phone: string | null): Cells => {
  if (version.withdrawn === true) return NOBODY;
  const { name, birthDate, sex, county, homeCounty } = version;
  const home = county ?? homeCounty;
  return [text(name), day(birthDate), text(sex), phone ?? '', typeof home === 'string' ? fullName(home) : ''];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The day at +08:00 that begins at an instant. */
const day = (instant: unknown): string =>
  typeof instant === 'number' ? new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10) : '';

/** Cells as they are stored: sealed, for the person whose they are. */
export const sealCells = (sealing: Sealing, { region, id }: MemberKey, cells: Cells): string =>
  sealing.seal(placeOf('cells', region, id), JSON.stringify(cells));

export const openCells = (sealing: Sealing, { region, id }: MemberKey, stored: string): Cells =>
  JSON.parse(sealing.open(placeOf('cells', region, id), stored)) as Cells;

/** A row of `person` with its cells open. */
export const openPerson = <Row extends MemberKey>(
  sealing: Sealing,
  row: Row & { readonly cells: string },
): Row & { readonly cells: Cells } => ({ ...row, cells: openCells(sealing, row, row.cells) });

/** The lists whose versions say who someone is. */
export const isPersonal = (list: string): boolean => list === 'members' || list === 'records';
