import type { Normaliser } from '../values/normalised.ts';
import { chineseNumber } from './chinese-number.ts';
import { fromLunar, toLunar } from './lunar.ts';

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/** Numbers of a date: year, month, day (0 where not known) and its lunar reading as yyyymmdd. */
export const DATE_NUMBER = { year: 0, month: 1, day: 2, lunar: 3 } as const;

const CHINESE =
  /^(?:公历|阳历|农历|阴历|旧历)?([\d〇零○一二三四五六七八九十]{2,4})年(?:(闰?)([\d元正一二三四五六七八九十冬腊]+)月(?:([\d初一二三四五六七八九十廿卅]+)[日号]?)?)?(?:生|出生)?$/;
const LUNAR = /农历|阴历|旧历|\(农\)/;

const century = (year: number): number => (year >= 100 ? year : year <= 29 ? 2000 + year : 1900 + year);

/** Reads a date as offices write it; undefined if it is none. An impossible day or month is kept as written. */
export function parseDate(raw: string): DateParts | undefined {
  const text = raw
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[t ]\d{1,2}:\d{2}.*$/, '');
  const lunar = LUNAR.test(text);
  const plain = text.replace(LUNAR, '').replace(/\s+/g, '');
  const parts = chinese(plain) ?? digits(plain);
  if (parts === undefined || !lunar || parts.day === 0) return parts;
  const solar = fromLunar(parts.year, parts.month, parts.day, plain.includes('闰'));
  return solar === 0 ? parts : split(solar);
}

const split = (n: number): DateParts => ({
  year: Math.floor(n / 10_000),
  month: Math.floor(n / 100) % 100,
  day: n % 100,
});

function chinese(text: string): DateParts | undefined {
  const match = CHINESE.exec(text);
  if (match === null) return undefined;
  const year = chineseNumber(match[1] ?? '');
  const month = match[3] === undefined ? 0 : chineseNumber(match[3].replace(/[元正]/, '一'));
  const day = match[4] === undefined ? 0 : chineseNumber(match[4]);
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : { year: century(year), month, day };
}

function digits(text: string): DateParts | undefined {
  if (/^\d{8}$/.test(text)) return split(Number(text));
  if (/^\d{6}$/.test(text)) return { year: Number(text.slice(0, 4)), month: Number(text.slice(4)), day: 0 };
  if (/^\d{4}年?$/.test(text)) return { year: Number(text.slice(0, 4)), month: 0, day: 0 };
  const match = /^(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?$/.exec(text);
  if (match === null) return undefined;
  const [a, b, c] = [match[1] ?? '', match[2] ?? '', match[3]];
  if (a.length <= 2 && c !== undefined && c.length === 4) return { year: Number(c), month: Number(b), day: Number(a) };
  return { year: century(Number(a)), month: Number(b), day: Number(c ?? 0) };
}

/** Dates. Keys: exact, digits in order, year and month, month and day, year and day, year. */
export const dateNormaliser: Normaliser = {
  forms: 0,
  numbers: 4,
  keys: 6,
  normalise(raw) {
    const parts = parseDate(raw);
    if (parts === undefined || parts.year === 0) return { text: '', forms: [], numbers: [], keys: [] };
    const { year, month, day } = parts;
    const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    const real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    const text = y + (month === 0 ? '' : m) + (day === 0 ? '' : d);
    const keys =
      month === 0 || day === 0
        ? ['', '', month === 0 ? '' : `ym${y}${m}`, '', '', `y${y}`]
        : [text, `s${[...text].sort().join('')}`, `ym${y}${m}`, `md${m}${d}`, `yd${y}${d}`, `y${y}`];
    return { text, forms: [], numbers: [year, month, day, real ? toLunar(year, month, day) : 0], keys };
  },
};
