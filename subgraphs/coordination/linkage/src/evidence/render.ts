import type { Level } from '../compare/levels.ts';
import type { Kind } from '../config/kinds.ts';
import type { Evidence } from './evidence.ts';

export type EvidenceLanguage = 'zh-CN' | 'en';

const NOUNS: Readonly<Record<EvidenceLanguage, Readonly<Record<Kind, string>>>> = {
  en: {
    name: 'name',
    date: 'date',
    identifier: 'number',
    phone: 'phone',
    address: 'address',
    region: 'region',
    sex: 'sex',
    text: 'text',
  },
  'zh-CN': {
    name: '姓名',
    date: '日期',
    identifier: '号码',
    phone: '电话',
    address: '地址',
    region: '地区',
    sex: '性别',
    text: '文字',
  },
};

type Phrases = Readonly<Record<Level, string>>;

/** `%` stands for what is compared. */
const GENERAL: Readonly<Record<EvidenceLanguage, Phrases>> = {
  en: {
    SAME: 'same %',
    VARIANT: '% written another way',
    ORDER: '% in another order',
    SOUND: '% sounds the same',
    TYPO: '% differs by a slip',
    SHORT: '% abbreviated or a short form',
    NEAR: '% much alike',
    PREFIX: '% begins alike',
    OVERLAP: '% partly the same',
    ENDS: '% ends alike',
    LUNAR: '% differs by lunar calendar',
    SWAPPED: '% with day and month swapped',
    PARTIAL: '% agrees as far as it is known',
    SAME_DAY: '% agrees but for the year',
    SAME_MONTH: '% agrees but for the day or the month',
    SAME_YEAR: '% in the same year',
    CLOSE_YEAR: '% a few years apart',
    MOVED: '% stands in another column',
    DIFFERENT: 'different %',
  },
  'zh-CN': {
    SAME: '%相同',
    VARIANT: '%写法不同，实为一致',
    ORDER: '%顺序不同',
    SOUND: '%读音相同',
    TYPO: '%仅有笔误之差',
    SHORT: '%为缩写或简称',
    NEAR: '%十分相近',
    PREFIX: '%开头相同',
    OVERLAP: '%部分相同',
    ENDS: '%尾号相同',
    LUNAR: '%为农历与公历之别',
    SWAPPED: '%日月颠倒',
    PARTIAL: '%已知部分一致',
    SAME_DAY: '%月日相同，年份不同',
    SAME_MONTH: '%仅日或月不同',
    SAME_YEAR: '%同年',
    CLOSE_YEAR: '%相差几年',
    MOVED: '%写在了另一栏',
    DIFFERENT: '%不同',
  },
};

/** One piece of evidence in words. `noun` names the column for readers; by default the kind does. */
export function renderEvidence(
  { kind, level }: Evidence,
  language: EvidenceLanguage,
  noun = NOUNS[language][kind],
): string {
  if (level === 'MISSING') return language === 'zh-CN' ? `${noun}缺失` : `${noun} missing on one side`;
  return GENERAL[language][level].replace('%', noun);
}

/** The evidence that matters in one sentence: "same name, phone ends alike, birth date differs by lunar calendar". */
export function renderAll(
  evidence: readonly Evidence[],
  language: EvidenceLanguage,
  nouns: Readonly<Record<string, string>> = {},
): string {
  const told = evidence.filter(({ level }) => level !== 'MISSING');
  return told
    .map((piece) => renderEvidence(piece, language, nouns[piece.column]))
    .join(language === 'zh-CN' ? '，' : ', ');
}
