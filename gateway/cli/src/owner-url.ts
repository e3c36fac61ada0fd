import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv, StartError, setting } from '@liangdi/kit';
import { z } from 'zod';

/** What `--url` says; else that of a side of the embedded system, which writes down where its databases are while it runs. */
export const ownerUrl = (dataFolder: string, side: string, given?: string): string => {
  if (given !== undefined) return postgresUrl(given);
  const file = join(dataFolder, 'databases.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))[side];
  throw new StartError({
    'zh-CN': '本机没有运行中的系统。请先 npm start，或用 --url 指定数据库。',
    en: 'No system runs here. Run npm start first, or name the database with --url.',
  });
};

/** Anything else would be looked for at PostgreSQL's own defaults. It may hold a password, and is not repeated. */
const postgresUrl = (given: string): string => {
  if (/^postgres(ql)?:$/.test(URL.parse(given)?.protocol ?? '')) return given;
  throw new StartError({
    'zh-CN': '--url 有误：应为 PostgreSQL 连接地址（postgresql://用户:密码@主机:端口/数据库）。',
    en: '--url is wrong: it must be a PostgreSQL URL (postgresql://user:password@host:port/database).',
  });
};

/**
 * The database of a side in the split shape, as the role that owns its tables: as the side's own process takes it. Tables that
 * its application's role made would be its own, and row-level security would hold nothing back from it.
 */
export const ownerSetting = (env: Readonly<Record<string, string | undefined>>): string => {
  const name = env.DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
  const url = setting(z.url({ protocol: /^postgres(ql)?$/ }), {
    'zh-CN': 'PostgreSQL 连接地址（表的所有者）',
    en: 'a PostgreSQL URL of the role that owns the tables',
  });
  return readEnv(z.object({ [name]: url }), env)[name] as string;
};
