import { openLocalIssuer } from '@liangdi/gateway';
import { StartError } from '@liangdi/kit';
import type { Command } from 'commander';
import { keysFolder } from '../keys-folder.ts';

/** Adds `liangdi token`: prints an access token of the embedded system's own issuer. */
export const registerToken = (program: Command): void => {
  program
    .command('token')
    .description('print an access token for a demo account · 打印演示账号的访问令牌')
    .requiredOption('--as <account>', 'account, such as yongjia · 账号，如 yongjia')
    .action(async (options: { readonly as: string }) => {
      const local = await openLocalIssuer(keysFolder());
      const account = local.accounts.find(options.as);
      if (!account || account.disabled) {
        const known = local.accounts
          .all()
          .filter(({ disabled }) => !disabled)
          .map(({ id }) => id)
          .join(', ');
        throw new StartError({
          'zh-CN': `没有可用的账号 ${options.as}。可用账号：${known || '无，请先运行 npm start'}。`,
          en: `There is no active account ${options.as}. Accounts: ${known || 'none yet, run npm start first'}.`,
        });
      }
      process.stdout.write(`${await local.issuer.issue(account)}\n`);
    });
};
