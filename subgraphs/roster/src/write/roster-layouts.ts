import { FIELD_TYPES, type Field } from '../columns/fields.ts';
import { fieldsOf, KINDS, type RosterKind } from '../columns/kinds.ts';
import type { WrittenCell, WrittenRow } from './sheet.ts';

export type Locale = 'zh-CN' | 'en';

/** What goes into a roster: texts as they should stand, dates as `1987-06-05`, `1987-06` or `1987`. */
export type RosterRecord = Readonly<Partial<Record<Field, string>>>;

const WIDTHS: Readonly<Partial<Record<Field, number>>> = {
  idNumber: 21,
  homeBranch: 30,
  branch: 30,
  enterprise: 28,
  address: 34,
  employer: 28,
  note: 24,
  association: 24,
};

export interface RosterLayout {
  readonly fields: readonly Field[];
  readonly header: WrittenRow;
  readonly widths: readonly number[];
}

/** The columns of a kind of roster. ID numbers are stored nowhere, so there is a column for them only in a blank form. */
export function rosterLayout(kind: RosterKind, locale: Locale, blankForm = false): RosterLayout {
  const fields = fieldsOf(kind).filter((field) => blankForm || field !== 'idNumber');
  const label = (field: Field): string => KINDS[kind][field]?.[locale === 'en' ? 'en' : 'zh'][0] ?? field;
  return {
    fields,
    header: { cells: fields.map((field) => ({ text: label(field), fill: 'header' })) },
    widths: fields.map((field) => WIDTHS[field] ?? 14),
  };
}

const isDate = (field: Field): boolean => FIELD_TYPES[field] === 'date' || FIELD_TYPES[field] === 'birthDate';

/** The rows of a roster, its header first. */
export async function* rosterRows(
  { fields, header }: RosterLayout,
  records: Iterable<RosterRecord> | AsyncIterable<RosterRecord>,
): AsyncGenerator<WrittenRow> {
  yield header;
  for await (const record of records)
    yield {
      cells: fields.map((field): WrittenCell => {
        const text = record[field];
        if (text === undefined || text === '') return null;
        return isDate(field) && /^\d{4}(-\d{2}){0,2}$/.test(text) ? { date: text } : text;
      }),
    };
}
