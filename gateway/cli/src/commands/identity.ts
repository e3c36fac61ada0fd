import { rotateIdentityKey } from '@liangdi/gateway';
import type { Command } from 'commander';
import { keysFolder } from '../keys-folder.ts';
import { languageOf } from '../language.ts';

/** Adds `liangdi identity rotate`: a new key for identity tokens. */
export const registerIdentity = (program: Command): void => {
  const identity = program
    .command('identity')
    .description('keys under which resident ID numbers become tokens · 身份标识的密钥');
  identity
    .command('rotate')
    .description('add a key of the next version; earlier tokens stay good · 增加新版本密钥，原有标识继续有效')
    .action(() => {
      const version = rotateIdentityKey(keysFolder());
      const { lang } = program.opts<{ readonly lang?: string }>();
      process.stdout.write(
        languageOf(lang, process.env) === 'zh-CN'
          ? `已增加第 ${version} 版密钥，重新启动后启用。原有标识继续有效；再次登记证件号码的人会得到新标识。\n`
          : `Key version ${version} was added; it is used after the next start. Earlier tokens stay good, and whoever shows their number again gets a new one.\n`,
      );
    });
};
