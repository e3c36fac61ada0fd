import { readRegion } from '../normalise/region.ts';
import { fullNameOf } from '../normalise/region-names.ts';
import type { Sex } from '../normalise/sex.ts';
import type { Standing } from '../normalise/standing.ts';
import type { Locale } from './roster-layouts.ts';

type Words<Code extends string> = Readonly<Record<Code, Readonly<Record<Locale, string>>>>;

const SEXES: Words<Sex> = {
  FEMALE: { 'zh-CN': '女', en: 'female' },
  MALE: { 'zh-CN': '男', en: 'male' },
};

const STANDINGS: Words<Standing> = {
  FULL: { 'zh-CN': '正式党员', en: 'full' },
  PROBATIONARY: { 'zh-CN': '预备党员', en: 'probationary' },
  LOST_TOUCH: { 'zh-CN': '失联', en: 'lost touch' },
  SUSPENDED: { 'zh-CN': '停止党籍', en: 'suspended' },
  LEFT: { 'zh-CN': '退党', en: 'left' },
  DECEASED: { 'zh-CN': '去世', en: 'deceased' },
};

/** What a code is called in a roster, so that reading gives the code again. */
export const sexWord = (code: Sex, locale: Locale): string => SEXES[code][locale];
export const standingWord = (code: Standing, locale: Locale): string => STANDINGS[code][locale];

/** A region by its full name, 浙江省温州市永嘉县, or by its code where the name would be read as another's. */
export const regionWord = (code: string): string => {
  const name = fullNameOf(code);
  const { value, findings } = readRegion(name);
  return value?.code === code && findings.length === 0 ? name : code;
};
