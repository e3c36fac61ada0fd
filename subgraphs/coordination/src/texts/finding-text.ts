import { FINDINGS, type Text } from '@liangdi/responsibility';
import { regionTable } from '../regions/region-table.ts';
import { DUTY_NAMES, FIELD_NAMES } from './duty-names.ts';
import type { Language } from './language.ts';

/** Names of the findings about rules; those about members are in the judgement's own catalogue. */
const RULE_FINDINGS: Readonly<Record<string, Text>> = {
  RULE_DUPLICATE: { zh: '制度重复', en: 'duplicate rule' },
  RULE_CONFLICT: { zh: '制度冲突', en: 'conflicting rules' },
  RULE_OUTDATED: { zh: '制度过时', en: 'outdated rule' },
  RULE_BLIND_SPOT: { zh: '制度空白', en: 'blind spot of the rules' },
};

/** What a finding's words follow from. It names no person. */
export interface FindingWords {
  readonly kind: string;
  readonly topic: string;
  readonly origin: string;
  readonly destination: string;
}

/** A finding in words: `联系逾期：永嘉县 → 上海市`, `信息矛盾（姓名）：永嘉县`. */
export const findingText = (language: Language, { kind, topic, origin, destination }: FindingWords): string => {
  const places = [origin, destination].filter((code) => code !== '').map((code) => regionTable.get(code)?.name ?? code);
  const head = findingHead(language, { kind, topic });
  if (places.length === 0) return head;
  return `${head}${language === 'zh' ? '：' : ': '}${places.join(' → ')}`;
};

/** The same without its places. */
export const findingHead = (language: Language, { kind, topic }: Pick<FindingWords, 'kind' | 'topic'>): string => {
  const name =
    ((FINDINGS as Readonly<Record<string, { name: Text }>>)[kind]?.name ?? RULE_FINDINGS[kind])?.[language] ?? kind;
  if (topic === '') return capital(language, name);
  const about = topicText(language, topic);
  return capital(language, language === 'zh' ? `${name}（${about}）` : `${name} (${about})`);
};

const topicText = (language: Language, topic: string): string =>
  topic
    .split('+')
    .map((word) => (DUTY_NAMES[word] ?? FIELD_NAMES[word])?.[language] ?? word)
    .join(language === 'zh' ? '、' : ', ');

const capital = (language: Language, text: string): string =>
  language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
