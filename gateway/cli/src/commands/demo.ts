import { loadDemoInto } from '@liangdi/gateway';
import { readEnv, StartError, sealingKeysSetting, setting } from '@liangdi/kit';
import type { Command } from 'commander';
import { z } from 'zod';

const database = setting(z.url({ protocol: /^postgres(ql)?$/ }), {
  'zh-CN': 'PostgreSQL 连接地址（表的所有者）',
  en: 'a PostgreSQL URL of the role that owns the tables',
});

const env = z.object({
  ORIGIN_DATABASE_URL: database,
  DESTINATION_DATABASE_URL: database,
  ASSOCIATION_DATABASE_URL: database,
  ORIGIN_SEALING_KEYS: sealingKeysSetting(),
  DESTINATION_SEALING_KEYS: sealingKeysSetting(),
  ASSOCIATION_SEALING_KEYS: sealingKeysSetting(),
  LIANGDI_IDENTITY_KEY: setting(z.string().min(32), {
    'zh-CN': '至少 32 个字符的密钥',
    en: 'a key of 32 characters or more',
  }),
});

/** Adds `liangdi demo`: loads demo data into three empty databases, for the split shape and for benchmarks. */
export const registerDemo = (program: Command): void => {
  program
    .command('demo')
    .description('load demo data into three empty databases · 向三个空数据库载入演示数据')
    .option('--members <number>', 'how many members · 成员人数', '3300')
    .action(async (options: { readonly members: string }) => {
      const members = Number(options.members);
      if (!Number.isInteger(members) || members < 200 || members > 1_000_000)
        throw new StartError({
          'zh-CN': `--members ${options.members} 有误：应为 200 到 1000000 的整数。`,
          en: `--members ${options.members} is wrong: it must be a whole number from 200 to 1,000,000.`,
        });
      const settings = readEnv(env);
      const urls = {
        origin: settings.ORIGIN_DATABASE_URL,
        destination: settings.DESTINATION_DATABASE_URL,
        association: settings.ASSOCIATION_DATABASE_URL,
      };
      const started = performance.now();
      const identityKeys = [{ version: 1, key: settings.LIANGDI_IDENTITY_KEY }];
      const sealingKeys = {
        origin: settings.ORIGIN_SEALING_KEYS,
        destination: settings.DESTINATION_SEALING_KEYS,
        association: settings.ASSOCIATION_SEALING_KEYS,
      };
      const rows = await loadDemoInto(urls, { now: Date.now(), members, secrets: { identityKeys, sealingKeys } });
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(`${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s\n`);
    });
};
