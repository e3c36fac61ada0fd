import { z } from 'zod';
import { newSecret } from '../ids/new-secret.ts';
import { setting } from '../process/env.ts';

/** A key under its version. */
export interface SealingKey {
  /** From 1; stands in clear before what the key sealed. */
  readonly version: number;
  /** 32 characters or more. */
  readonly key: string;
}

export const newSealingKey = (version: number): SealingKey => ({ version, key: newSecret() });

/** `1:key,2:key`: every key opens what it sealed, the last one seals. Null when it is not of that form. */
export const readSealingKeys = (text: string): readonly SealingKey[] | null => {
  const keys = text.split(',').map((part): SealingKey | null => {
    const [, version, key] = /^\s*([1-9]\d{0,5}):([^\s,]{32,})\s*$/.exec(part) ?? [];
    return version === undefined || key === undefined ? null : { version: Number(version), key };
  });
  const whole = keys.flatMap((key) => (key === null ? [] : [key]));
  return whole.length === keys.length && new Set(whole.map(({ version }) => version)).size === keys.length
    ? whole
    : null;
};

/** The setting of a side's own process. */
export const sealingKeysSetting = () =>
  setting(
    z.string().transform((text, context) => {
      const keys = readSealingKeys(text);
      if (keys !== null) return keys;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
    {
      'zh-CN': '版本:密钥，以逗号分隔，每个密钥至少 32 个字符，最后一个用于加密（1:…,2:…）',
      en: 'version:key, separated by commas, each key of 32 characters or more; the last one seals (1:…,2:…)',
    },
  );
