import { join } from 'node:path';
import { embeddedEnv } from '@liangdi/gateway/env';
import { type AuditFlaw, headFileOf, readAuditPublicKey, readEnv, StartError, verifyAudit } from '@liangdi/kit';
import { subgraphNames } from '@liangdi/schema';
import type { Command } from 'commander';
import { ownerUrl } from '../owner-url.ts';
import { reaching } from '../reaching.ts';

const says: Readonly<Record<AuditFlaw['flaw'], string>> = {
  EDITED: 'an entry was changed · 有记录被改动',
  MISSING: 'an entry is missing · 有记录缺失',
  TRUNCATED: 'the log ends before the exported head · 日志末尾被截断',
  HEAD_DIFFERS: 'the log was written anew · 日志被重写',
  HEAD_NOT_SIGNED: 'the head was not signed with this key · 日志头签名无效',
};

interface Options {
  readonly url?: string;
  readonly heads?: string;
}

/** Adds `liangdi audit verify`: follows a side's audit log and compares it with the signed head kept outside. */
export const registerAudit = (program: Command): void => {
  const audit = program.command('audit').description('the log of who read and wrote of whom · 访问日志');
  audit
    .command('verify')
    .description('prove that nothing in a side’s log was changed, removed or cut off · 校验某一方的访问日志')
    .argument('<side>', subgraphNames.join(' | '))
    .option(
      '--url <url>',
      'PostgreSQL URL of the role that owns the tables; that of the running embedded system when left out · 表所有者的连接地址',
    )
    .option('--heads <folder>', 'folder with the signed heads and audit-public.pem · 日志头所在目录')
    .action(async (side: string, options: Options) => {
      if (!subgraphNames.some((name) => name === side))
        throw new StartError({
          'zh-CN': `没有名为 “${side}” 的一方。可选：${subgraphNames.join('、')}。`,
          en: `There is no side "${side}". Choose one of ${subgraphNames.join(', ')}.`,
        });
      const dataFolder = readEnv(embeddedEnv).LIANGDI_DATA;
      const heads = options.heads ?? join(dataFolder, 'audit');
      const url = ownerUrl(dataFolder, side, options.url);
      const publicKey = readAuditPublicKey(heads);
      const verdict = await reaching(side, verifyAudit({ url, headFile: headFileOf(heads, side), publicKey }));
      const { entries, afterHead, flaw } = verdict;
      const at = flaw && 'seq' in flaw ? ` (${flaw.seq})` : '';
      process.stdout.write(
        flaw
          ? `${side}: FAIL  ${says[flaw.flaw]}${at}\n`
          : `${side}: ok  ${entries} entries, ${afterHead} after the head · ${entries} 条记录完整\n`,
      );
      process.exitCode = flaw ? 1 : 0;
    });
};
