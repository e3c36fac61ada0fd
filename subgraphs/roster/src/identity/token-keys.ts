import { identityToken, type TokenKey } from '../normalise/identity-token.ts';
import { readResidentId } from '../normalise/resident-id.ts';
import { problemMessages } from '../problems/messages.ts';

/** The keys of an authority: `1:key,2:key`, each of 32 characters or more; the highest version makes new tokens. */
export const readTokenKeys = (setting: string): readonly TokenKey[] => {
  const keys = setting.split(',').map((part) => {
    const [, version, key] = /^\s*([1-9]\d{0,5}):([^\s,]{32,})\s*$/.exec(part) ?? [];
    if (version === undefined || key === undefined) throw new Error('a key is `version:key`, 32 characters or more');
    return { version: Number(version), key: new TextEncoder().encode(key) };
  });
  if (new Set(keys.map(({ version }) => version)).size < keys.length)
    throw new Error('each key has a version of its own');
  return keys;
};

/** The key that makes new tokens; null when there is none. */
export const newestKey = (keys: readonly TokenKey[]): TokenKey | null =>
  keys.reduce<TokenKey | null>((newest, key) => (newest && newest.version > key.version ? newest : key), null);

export type CheckedToken =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly problem: { readonly zh: string; readonly en: string } };

/** The day at +08:00, `YYYY-MM-DD`. */
const dayOf = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const noKey = {
  zh: '本方尚未设置身份标识密钥，请联系系统管理员。',
  en: 'This side has no identity key. Ask whoever runs it to set one.',
};

/** Checks a resident ID number and makes its token. The number goes no further, nor into what is said about it. */
export const tokenOfNumber =
  (key: TokenKey | null, clock: () => Date) =>
  (text: string): CheckedToken => {
    if (key === null) return { ok: false, problem: noKey };
    const { value, findings } = readResidentId({ text }, dayOf(clock()));
    if (value !== null) return { ok: true, token: identityToken(value.number, key) };
    const [finding] = findings;
    return { ok: false, problem: finding ? problemMessages[finding.code](finding.detail ?? '') : { zh: '', en: '' } };
  };
