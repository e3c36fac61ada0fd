import { type Finding, type Reading, reading, refused, suspect } from '../problems/problem.ts';
import type { Cell } from '../source/cell.ts';
import { isoDate, isRealDate } from './calendar.ts';
import { compact } from './plain.ts';
import { isProvince, wasRegion } from './region-codes.ts';
import type { Sex } from './sex.ts';

/** A resident ID number (GB 11643) that holds. `number` must not leave the process in clear. */
export interface ResidentId {
  readonly number: string;
  readonly birthDate: string;
  readonly sex: Sex;
  /** Where it was first registered, a code of its day. */
  readonly region: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The check digit of the first 17 digits: ISO 7064 MOD 11-2. */
export const checkDigit = (seventeen: string): string =>
  CHECK_DIGITS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(seventeen[i]), 0) % 11] ?? '';

/** A number of 15 digits (before 1999) as 18: century 19 and the check digit are added. */
export const toEighteen = (fifteen: string): string => {
  const seventeen = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return seventeen + checkDigit(seventeen);
};

const none = (...findings: readonly Finding[]): Reading<ResidentId> => reading<ResidentId>(null, ...findings);

/** Reads a resident ID number as of the day `today`. Nothing is guessed: what a spreadsheet has rounded is refused. */
export function readResidentId(cell: Pick<Cell, 'text' | 'rounded'>, today: string): Reading<ResidentId> {
  const text = compact(cell.text)
    .toUpperCase()
    .replace(/[×Χ✕]/g, 'X')
    .replace(/^['`"=]+|["']+$|[-—–]/g, '');
  if (cell.rounded || /^\d(?:\.\d+)?E\+?1\d$/.test(text)) return none(refused('ID_NUMBER_ROUNDED'));
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(text)) return none(refused('ID_NUMBER_LENGTH', String([...text].length)));
  const old = text.length === 15;
  const number = old ? toEighteen(text) : text;
  if (checkDigit(number.slice(0, 17)) !== number[17])
    return none(refused(text.endsWith('000') ? 'ID_NUMBER_ROUNDED' : 'ID_NUMBER_CHECK_DIGIT'));
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number) as [
    number,
    number,
    number,
  ];
  const birthDate = isoDate(year, month, day);
  if (!isRealDate(year, month, day) || birthDate < '1880' || birthDate > today)
    return none(refused('ID_NUMBER_BIRTH_DATE'));
  const region = number.slice(0, 6);
  if (!isProvince(region)) return none(refused('ID_NUMBER_REGION'));
  const findings: Finding[] = [];
  if (old) findings.push(suspect('ID_NUMBER_OLD'));
  else if (text.endsWith('000')) findings.push(suspect('ID_NUMBER_ROUNDED'));
  if (!wasRegion(region, birthDate)) findings.push(suspect('ID_NUMBER_REGION'));
  const sex = Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE';
  return reading({ number, birthDate, sex, region }, ...findings);
}
