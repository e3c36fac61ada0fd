import { hopKeySetting, readEnv, sealingKeysSetting, setting } from '@liangdi/kit';
import { readTokenKeys } from '@liangdi/roster';
import { z } from 'zod';

/** The settings of the origin's own process. */
const settings = z.object({
  DATABASE_URL: setting(z.string().regex(/^postgres(ql)?:\/\//), {
    'zh-CN': 'PostgreSQL 的连接地址（postgresql://…）',
    en: 'the address of a PostgreSQL database (postgresql://…)',
  }),
  /** Of the role that owns the tables, for migrations; DATABASE_URL when left out. */
  DATABASE_OWNER_URL: setting(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    {
      'zh-CN': 'PostgreSQL 的连接地址（postgresql://…）',
      en: 'the address of a PostgreSQL database (postgresql://…)',
    },
  ),
  LIANGDI_HOP_KEY: hopKeySetting(),
  /** Encrypt what is sensitive at rest. */
  LIANGDI_SEALING_KEYS: sealingKeysSetting(),
  /** Where coordination answers, which tells what members said of consent. */
  COORDINATION_URL: setting(z.url({ protocol: /^https?$/ }).optional(), {
    'zh-CN': '协调服务的地址（http://…）',
    en: 'the address of coordination (http://…)',
  }),
  /** Without them no resident ID number is taken. */
  LIANGDI_IDENTITY_KEYS: setting(
    z
      .string()
      .optional()
      .transform((keys, context) => {
        try {
          return keys === undefined || keys === '' ? [] : readTokenKeys(keys);
        } catch {
          context.addIssue({ code: 'custom' });
          return z.NEVER;
        }
      }),
    {
      'zh-CN': '版本:密钥，以逗号分隔，每个密钥至少 32 个字符（1:…,2:…）',
      en: 'version:key, separated by commas, each key of 32 characters or more (1:…,2:…)',
    },
  ),
  LIANGDI_MIGRATE: setting(z.enum(['true', 'false']).default('true'), {
    'zh-CN': 'true 或 false',
    en: 'true or false',
  }),
  PORT: setting(z.coerce.number().int().min(0).max(65535).default(4001), { 'zh-CN': '端口号', en: 'a port' }),
  HOST: setting(z.string().default('127.0.0.1'), { 'zh-CN': '本机的地址', en: 'an address of this machine' }),
});

export type Env = z.output<typeof settings>;

/** @throws StartError with a sentence for each wrong setting */
export const readOriginEnv = (env?: Readonly<Record<string, string | undefined>>): Env => readEnv(settings, env);
