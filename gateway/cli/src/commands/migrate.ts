import { migrateSide } from '@liangdi/gateway';
import { StartError } from '@liangdi/kit';
import { type SubgraphName, subgraphNames } from '@liangdi/schema';
import type { Command } from 'commander';
import { ownerSetting } from '../owner-url.ts';

/** Adds `liangdi migrate`: brings one side's database up to date, for the split shape. */
export const registerMigrate = (program: Command): void => {
  program
    .command('migrate')
    .description('bring the database of one side up to date (DATABASE_OWNER_URL, or DATABASE_URL) · 升级某一方的数据库')
    .argument('<side>', subgraphNames.join(' | '))
    .action(async (side: string) => {
      if (!subgraphNames.includes(side as SubgraphName))
        throw new StartError({
          'zh-CN': `没有名为 “${side}” 的一方。可选：${subgraphNames.join('、')}。`,
          en: `There is no side "${side}". Choose one of ${subgraphNames.join(', ')}.`,
        });
      const applied = await migrateSide(side as SubgraphName, ownerSetting(process.env));
      const said = applied.length === 0 ? 'nothing to do · 已是最新' : `applied · 已应用: ${applied.join(', ')}`;
      process.stdout.write(`${side}: ${said}\n`);
    });
};
