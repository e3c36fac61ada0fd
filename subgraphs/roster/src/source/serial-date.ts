/** How much of a date its number format shows. */
export type DatePrecision = 'day' | 'month' | 'year';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** What a day's number in the 1900 system is above its number in that of 1904. */
export const DAYS_TO_1904 = (EPOCH_1904 - EPOCH_1900) / DAY;
/** 9999-12-31 in the 1900 system. */
const LAST = 2_958_465;

/**
 * The date of a spreadsheet's day number as `1987-06-05`; null where there is none. In the 1900 system day 60 is the
 * 29 February 1900 that never was, and days before it count one less.
 */
export function dateOfSerial(serial: number, date1904: boolean, precision: DatePrecision = 'day'): string | null {
  const day = Math.floor(serial);
  if (!(day >= (date1904 ? 0 : 1)) || day > LAST || (!date1904 && day === 60)) return null;
  const time = date1904 ? EPOCH_1904 + day * DAY : EPOCH_1900 + (day < 60 ? day + 1 : day) * DAY;
  return new Date(time).toISOString().slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
}

/** What a number format shows of a date; null if it shows none. Codes: ECMA-376 part 1, 18.8.30 and 18.8.31. */
export function datePrecisionOf(formatCode: string): DatePrecision | null {
  const code = formatCode
    .split(';')[0]
    ?.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
    .toLowerCase();
  if (!code || code === 'general' || code === '@') return null;
  if (code.includes('d') || (/[年月]/.test(code) && code.includes('日'))) return 'day';
  if (!/[ye]/.test(code) || /^[#0.,%?e+-]+$/.test(code)) return null;
  return code.includes('m') ? 'month' : 'year';
}

/** Built-in formats that show dates, the Chinese ones among them. */
export function builtInDatePrecision(id: number): DatePrecision | null {
  if (id === 17 || id === 57 || id === 27 || id === 36 || id === 50 || id === 52) return 'month';
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 28 && id <= 31) || id === 51 || id === 53 || id === 54 || id === 58)
    return 'day';
  return null;
}
