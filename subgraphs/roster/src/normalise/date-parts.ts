import { chineseNumber } from './chinese-number.ts';

/** A date as written, before anything is known about the days that exist. A year below 100 lacks its century. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly lunar: boolean;
  readonly leap: boolean;
  /** Could also be read with month and day the other way round. */
  readonly ambiguous: boolean;
}

const LUNAR_WORD = /农历|阴历|旧历|古历|夏历|\(农\)/g;
const SOLAR_WORD = /公历|阳历|新历|\(公\)/g;
/** An instant of UTC that is on the next day in China, as programs write a day of theirs that begins at midnight. */
const NEXT_DAY = /t(?:1[6-9]|2[0-3]):[\d:.]+z$/;
/** Words that only the lunar calendar has. */
const LUNAR_SIGN = /闰|正月|冬月|腊月|初[一二三四五六七八九十]|廿|卅/;
const CHINESE =
  /^([\d〇零○一二三四五六七八九]{2,4})年(?:(闰?)([\d元正一二三四五六七八九十冬腊]{1,3})月(?:份|([\d初一二三四五六七八九十廿卅]{1,3})[日号]?)?)?$/;
const YEAR_FIRST = /^(\d{4}|\d{2})[-/.,、](\d{1,2})(?:[-/.,、](\d{1,2}))?$/;
/** As `YEAR_FIRST` with a year of two digits, which spreadsheets write last: 12/5/24 is 5 December 2024 there. */
const SLASHED = /^(?:[0-2]?\d|3[01])\/\d{1,2}(?:\/\d{2})?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|[3-9]\d)$/;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ENGLISH = /^(?:(\d{1,2})[-\s.]*)?([a-z]{3})[a-z]*\.?[-\s,]*(?:(\d{1,2})(?:st|nd|rd|th)?[,\s]+)?(\d{4}|\d{2})$/;

const parts = (year: number, month?: number, day?: number, ambiguous = false): DateParts => ({
  year,
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
  lunar: false,
  leap: false,
  ambiguous,
});

/** Reads the parts of a date from text with narrow digits; null if it is none. */
export function readDateParts(text: string): DateParts | null {
  const lunar = LUNAR_WORD.test(text) || (LUNAR_SIGN.test(text) && !SOLAR_WORD.test(text));
  LUNAR_WORD.lastIndex = 0;
  SOLAR_WORD.lastIndex = 0;
  const bare = text
    .toLowerCase()
    .replace(LUNAR_WORD, '')
    .replace(SOLAR_WORD, '')
    .replace(/[t\s]\d{1,2}:\d{2}.*$/, '')
    .replace(/\([^()]*\)$|^['`]|(?:出)?生$|左右$|[.\-/,;:]$/g, '')
    .trim();
  const found = english(bare) ?? chinese(bare.replace(/\s+/g, '')) ?? digits(bare.replace(/\s+/g, ''));
  if (found === null) return null;
  return { ...found, lunar: found.lunar || lunar, ambiguous: found.ambiguous || NEXT_DAY.test(text.toLowerCase()) };
}

function chinese(text: string): DateParts | null {
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const [, writtenYear = '', leap, writtenMonth, writtenDay] = match;
  const year = chineseNumber(writtenYear);
  const month = writtenMonth === undefined ? undefined : chineseNumber(writtenMonth);
  const day = writtenDay === undefined ? undefined : chineseNumber(writtenDay);
  if (year === null || month === null || day === null || writtenYear.length === 3) return null;
  return { ...parts(year, month, day), leap: leap === '闰' };
}

function digits(text: string): DateParts | null {
  if (/^\d{8}$/.test(text)) return parts(+text.slice(0, 4), +text.slice(4, 6), +text.slice(6));
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(text)) return parts(+text.slice(0, 4), +text.slice(4));
  if (/^\d{6}$/.test(text)) return parts(+text.slice(0, 2), +text.slice(2, 4), +text.slice(4));
  if (/^(?:19|20)\d{2}年?$/.test(text)) return parts(+text.slice(0, 4));
  const last = YEAR_LAST.exec(text);
  if (last !== null) return yearLast(Number(last[1]), Number(last[2]), Number(last[3]));
  const mixed = text.replace(/[年月]/g, '.').replace(/[日号.]$/, '');
  const first = YEAR_FIRST.exec(mixed);
  return first === null
    ? null
    : parts(
        Number(first[1]),
        Number(first[2]),
        first[3] === undefined ? undefined : Number(first[3]),
        SLASHED.test(mixed),
      );
}

/** 6/25/1987 or 25.6.1987; where both readings exist, month first, as spreadsheets write it. */
function yearLast(a: number, b: number, year: number): DateParts {
  return a > 12 ? parts(year, b, a) : parts(year, a, b, b <= 12 && a !== b);
}

function english(text: string): DateParts | null {
  const match = ENGLISH.exec(text);
  const at = match === null ? -1 : MONTHS.indexOf(match[2] ?? '');
  if (match === null || at < 0 || at % 3 !== 0) return null;
  const day = match[1] ?? match[3];
  return parts(Number(match[4]), at / 3 + 1, day === undefined ? undefined : Number(day));
}
