import { z } from 'zod';
import { auditFolderSetting } from '../audit/heads-setting.ts';
import { sealingKeysSetting } from '../sealed/keys.ts';
import { hopKeySetting } from '../viewer/hop-key-setting.ts';
import { setting } from './env.ts';
import { logLevelSetting } from './log-level-setting.ts';

const database = {
  'zh-CN': 'PostgreSQL 的连接地址（postgresql://…）',
  en: 'the address of a PostgreSQL database (postgresql://…)',
};
const postgres = z.string().regex(/^postgres(ql)?:\/\//);

/** The settings of a process that serves one subgraph from its own database. */
export const subgraphSettings = (port: number) => ({
  DATABASE_URL: setting(postgres, database),
  /** Of the role that owns the tables, for migrations; DATABASE_URL when left out. */
  DATABASE_OWNER_URL: setting(postgres.optional(), database),
  LIANGDI_HOP_KEY: hopKeySetting(),
  /** Encrypt what is sensitive at rest. */
  LIANGDI_SEALING_KEYS: sealingKeysSetting(),
  LIANGDI_AUDIT_FOLDER: auditFolderSetting(),
  LIANGDI_MIGRATE: setting(z.enum(['true', 'false']).default('true'), {
    'zh-CN': 'true 或 false',
    en: 'true or false',
  }),
  LOG_LEVEL: logLevelSetting(),
  PORT: setting(z.coerce.number().int().min(0).max(65535).default(port), { 'zh-CN': '端口号', en: 'a port' }),
  HOST: setting(z.string().default('127.0.0.1'), { 'zh-CN': '本机的地址', en: 'an address of this machine' }),
});

/**
 * The same for one of the three sides, which own facts.
 * @param readKeys the identity keys that a text says; throws when it says none
 */
export const sideSettings = <Key>(port: number, readKeys: (text: string) => readonly Key[]) =>
  z.object({
    ...subgraphSettings(port),
    /** Where coordination answers: it decides on links and knows what members said of consent. */
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
            return keys === undefined ? [] : readKeys(keys);
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
  });
