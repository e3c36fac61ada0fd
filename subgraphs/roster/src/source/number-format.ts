import { type DatePrecision, datePrecisionOf } from './serial-date.ts';

/** Numbers that are shown with zeros in front, between texts: a certificate 123 as 浙000123. */
export interface Padding {
  readonly before: string;
  readonly digits: number;
  readonly after: string;
}

/** What a number format makes of a number where that is more than its digits. */
export type NumberFormat = DatePrecision | Padding | null;

const PADDED = /^(?:"([^"]*)")?(0+)(?:"([^"]*)")?$/;

/** Reads a format code (ECMA-376 part 1, 18.8.31). */
export function numberFormatOf(code: string): NumberFormat {
  const [, before = '', zeros = '', after = ''] = PADDED.exec(code.split(';')[0] ?? '') ?? [];
  const padded = zeros.length > 1 || before !== '' || after !== '';
  return padded ? { before, digits: zeros.length, after } : datePrecisionOf(code);
}

/** A whole number as it is shown. */
export const padded = (digits: string, { before, digits: length, after }: Padding): string =>
  before + digits.padStart(length, '0') + after;
