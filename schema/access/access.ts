import { regionName } from '../src/regions.ts';
import { listWords, roleWords, typeWords, type Words } from './words.ts';

type Language = keyof Words;

/** An entry of an access log about one member, without anything that tells of another person. */
export interface LoggedAccess {
  readonly kind: 'read' | 'write';
  /** The member themself. */
  readonly self: boolean;
  readonly role: string;
  /** Names of the organisations that the reader acted for, as far as the side knows them. */
  readonly organisations: readonly string[];
  /** Codes of the regions that they answered for. */
  readonly regions: readonly string[];
  readonly purpose: string | null;
  /** Of a read `Type.field`, of a write the lists that were written to. */
  readonly fields: readonly string[];
  readonly denied: boolean;
  /** Sensitive fields were open to the reader by break-glass. */
  readonly unmasked: boolean;
}

const joiner: Words = { 'zh-CN': '、', en: ', ' };

/** Who it was: role, organisations and regions, never a name. Of another member nothing but that. */
export const accessWho = ({ self, role, organisations, regions }: LoggedAccess, language: Language): string => {
  if (self) return language === 'en' ? 'you' : '您本人';
  const word = roleWords[role]?.[language] ?? role;
  if (role === 'member') return word;
  const places = organisations.length > 0 ? organisations : regions.map(regionName);
  if (places.length === 0) return word;
  const named = places.join(joiner[language]);
  return language === 'en' ? `${word} (${named})` : `${named}${word}`;
};

/** What was read or written, in words: each kind of data once, sensitive fields by name. */
export const accessFields = ({ kind, fields }: LoggedAccess, language: Language): readonly string[] => {
  const named = fields.map((field) =>
    kind === 'write' ? listWords[field] : (typeWords[field] ?? typeWords[field.split('.')[0] ?? '']),
  );
  return [...new Set(named.flatMap((word) => word?.[language] ?? []))];
};

/** One sentence: who did what to what, with what purpose. */
export const accessText = (access: LoggedAccess, language: Language): string => {
  const { kind, self, purpose, denied, unmasked } = access;
  const who = accessWho(access, language);
  const what = accessFields(access, language).join(joiner[language]);
  if (language === 'en') {
    const did = denied ? (self ? 'were refused' : 'was refused') : kind === 'write' ? 'recorded' : 'read';
    const whose = self ? 'your own' : 'your';
    const glass = unmasked ? ' under a break-glass grant' : '';
    const why = purpose ? ` Purpose: ${purpose}.` : '';
    return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${did} ${whose} ${what || 'data'}${glass}.${why}`;
  }
  const did = denied ? '请求查看，被拒绝' : kind === 'write' ? '登记了' : '查看了';
  const glass = unmasked ? '（经紧急授权）' : '';
  const why = purpose ? `目的：${purpose}。` : '';
  return `${who}${did}${denied ? '：' : '您的'}${what || '信息'}${glass}。${why}`;
};
