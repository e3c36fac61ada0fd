import { hopKeySetting, readEnv, sealingKeysSetting, setting } from '@liangdi/kit';
import { z } from 'zod';

const database = {
  'zh-CN': 'PostgreSQL 的连接地址（postgresql://…）',
  en: 'the address of a PostgreSQL database (postgresql://…)',
};
const side = { 'zh-CN': '一方服务的地址（http://…）', en: 'the address of a side (http://…)' };
const postgres = z.string().regex(/^postgres(ql)?:\/\//);
const http = z.url({ protocol: /^https?$/ }).optional();

/** The settings of coordination's own process. A side without an address is not followed. */
const settings = z.object({
  DATABASE_URL: setting(postgres, database),
  /** Of the role that owns the tables; DATABASE_URL when left out. */
  DATABASE_OWNER_URL: setting(postgres.optional(), database),
  LIANGDI_HOP_KEY: hopKeySetting(),
  /** Encrypt what is sensitive in the read model. */
  LIANGDI_SEALING_KEYS: sealingKeysSetting(),
  LIANGDI_MIGRATE: setting(z.enum(['true', 'false']).default('true'), {
    'zh-CN': 'true 或 false',
    en: 'true or false',
  }),
  ORIGIN_URL: setting(http, side),
  DESTINATION_URL: setting(http, side),
  ASSOCIATION_URL: setting(http, side),
  PORT: setting(z.coerce.number().int().min(0).max(65535).default(4004), { 'zh-CN': '端口号', en: 'a port' }),
  HOST: setting(z.string().default('127.0.0.1'), { 'zh-CN': '本机的地址', en: 'an address of this machine' }),
});

export type Env = z.output<typeof settings>;

/** @throws StartError with a sentence for each wrong setting */
export const readCoordinationEnv = (env?: Readonly<Record<string, string | undefined>>): Env => readEnv(settings, env);
