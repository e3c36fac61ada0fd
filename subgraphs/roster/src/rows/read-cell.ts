import { FIELD_TYPES, type Field, LONGEST } from '../columns/fields.ts';
import { readCertificateNumber } from '../normalise/certificate-number.ts';
import { type DateRange, readDate } from '../normalise/date.ts';
import { readName } from '../normalise/name.ts';
import { readPhones } from '../normalise/phone.ts';
import { isNothing, plain } from '../normalise/plain.ts';
import { readRegion } from '../normalise/region.ts';
import { readResidentId } from '../normalise/resident-id.ts';
import { readSex } from '../normalise/sex.ts';
import { readStanding } from '../normalise/standing.ts';
import { type Reading, reading, refused } from '../problems/problem.ts';
import type { Cell } from '../source/cell.ts';
import { UNCALCULATED } from '../source/uncalculated.ts';

/** The days between which dates of a roster can lie, as of a day. */
export interface Ranges {
  readonly today: string;
  readonly birthDate: DateRange;
  readonly date: DateRange;
}

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Members are of age and were born in the last 115 years; nothing in a roster is dated before 1921 or in the future. */
export const rangesAt = (today: string): Ranges => ({
  today,
  birthDate: { earliest: yearsBefore(today, 115), latest: yearsBefore(today, 16) },
  date: { earliest: '1921-07-01', latest: today },
});

/** A cell read as its field; null where nothing is written. */
export function readCell(field: Field, cell: Cell, ranges: Ranges): Reading<unknown> | null {
  if (cell.text === UNCALCULATED) return reading<unknown>(null, refused('FORMULA_UNCALCULATED'));
  if (cell.kind === 'error') return reading<unknown>(null, refused('FORMULA_ERROR', cell.text));
  if (isNothing(cell.text)) return null;
  if (cell.text.includes('\ufffd')) return reading<unknown>(null, refused('TEXT_DAMAGED'));
  switch (FIELD_TYPES[field]) {
    case 'name':
      return readName(cell.text);
    case 'sex':
      return readSex(cell.text);
    case 'birthDate':
      return readDate(cell, ranges.birthDate);
    case 'date':
      return readDate(cell, ranges.date);
    case 'idNumber':
      return readResidentId(cell, ranges.today);
    case 'phone':
      return readPhones(cell);
    case 'standing':
      return readStanding(cell.text);
    case 'region':
      return readRegion(cell.text);
    case 'text':
      return readText(field, cell);
  }
}

function readText(field: Field, cell: Cell): Reading<unknown> {
  const read =
    field === 'certificateNumber' ? readCertificateNumber(cell) : reading(plain(cell.text).replace(/[ \t]+/g, ' '));
  const longest = LONGEST[field] ?? Number.POSITIVE_INFINITY;
  if ((read.value ?? '').length <= longest) return read;
  return reading<unknown>(null, refused('TEXT_TOO_LONG', String(longest)));
}
