import { type Account, hashPassword, isAccountId, newlySecret, openLocalIssuer } from '@liangdi/gateway';
import { newSecret, readGlobalId, StartError, systemClock } from '@liangdi/kit';
import type { Command } from 'commander';
import { keysFolder } from '../keys-folder.ts';

const open = async () => (await openLocalIssuer(keysFolder())).accounts;

const unknown = (id: string): StartError =>
  new StartError({
    'zh-CN': `没有账号 ${id}。liangdi accounts list 列出全部账号。`,
    en: `There is no account ${id}. liangdi accounts list names them all.`,
  });

/** Changes one account in the file; the running system sees it within a second. */
const change = async (id: string, changed: Partial<Account>): Promise<void> => {
  const accounts = await open();
  if (!accounts.find(id)) throw unknown(id);
  accounts.save(accounts.all().map((account) => (account.id === id ? { ...account, ...changed } : account)));
};

const lineOf = ({ id, kind, claim, disabled, title }: Account): string =>
  [id, kind, claim.role, disabled ? 'disabled' : 'active', `${title['zh-CN']} · ${title.en}`].join('\t');

/** Adds `liangdi accounts`: the accounts of the embedded system's own issuer. */
export const registerAccounts = (program: Command): void => {
  const accounts = program
    .command('accounts')
    .description('accounts of people and of partners’ systems · 人员账号与合作单位系统账号');
  accounts
    .command('list')
    .description('id, kind, role, state and name of each · 列出全部账号')
    .action(async () => {
      for (const account of (await open()).all()) process.stdout.write(`${lineOf(account)}\n`);
    });
  accounts
    .command('add')
    .description('a service account for a partner’s agreement; prints its secret once · 为合作协议新建系统账号')
    .argument('<id>', 'what the partner sends as client_id')
    .requiredOption('--agreement <id>', 'id of the agreement, as `agreements` gives it · 协议的 id')
    .action(async (id: string, { agreement }: { readonly agreement: string }) => {
      const known = await open();
      if (!isAccountId(id))
        throw new StartError({
          'zh-CN': '账号须为 1 至 100 个字符，不得以 # 开头，首尾不得有空格，不得含控制字符。',
          en: 'The id of an account has 1 to 100 characters, none of them a control character, and neither begins with # nor begins or ends with a blank.',
        });
      if (known.find(id))
        throw new StartError({ 'zh-CN': `账号 ${id} 已存在。`, en: `There is an account ${id} already.` });
      if (readGlobalId(agreement)?.type !== 'Agreement')
        throw new StartError({
          'zh-CN': `“${agreement}” 不是协议的 id。`,
          en: `"${agreement}" is not the id of an agreement.`,
        });
      const secret = newSecret();
      known.save([
        ...known.all(),
        {
          id,
          kind: 'service',
          title: { 'zh-CN': id, en: id },
          passwordHash: await hashPassword(secret),
          claim: { role: 'partner', organisations: [], regions: [], pairs: [], agreement },
          disabled: false,
        },
      ]);
      process.stdout.write(`${secret}\n`);
    });
  accounts
    .command('secret')
    .description(
      'print a new secret or password of an account; the earlier one and its tokens end · 更换并打印密码，旧密码与旧令牌随即失效',
    )
    .argument('<id>')
    .action(async (id: string) => {
      const secret = newSecret();
      await change(id, newlySecret(await hashPassword(secret), systemClock()));
      process.stdout.write(`${secret}\n`);
    });
  for (const [name, disabled, description] of [
    ['disable', true, 'an account and all its tokens are good for nothing within a second · 停用账号'],
    ['enable', false, 'a disabled account is good again · 恢复账号'],
  ] as const)
    accounts
      .command(name)
      .description(description)
      .argument('<id>')
      .action((id: string) => change(id, { disabled }));
};
