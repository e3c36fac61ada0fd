import {
  openLocalIssuer,
  openSecrets,
  resealSide,
  rotateSealingKeys,
  type SealedSide,
  sealedSides,
} from '@liangdi/gateway';
import { readEnv, StartError, sealingKeysSetting } from '@liangdi/kit';
import type { Command } from 'commander';
import { z } from 'zod';
import { keysFolder } from '../keys-folder.ts';
import { languageOf } from '../language.ts';
import { ownerUrl } from '../owner-url.ts';
import { reaching } from '../reaching.ts';

const sidesOf = (side: string | undefined): readonly SealedSide[] => {
  const found = sealedSides.filter((name) => side === undefined || name === side);
  if (found.length > 0) return found;
  throw new StartError({
    'zh-CN': `“${side}” 没有加密的数据。可选：${sealedSides.join('、')}。`,
    en: `"${side}" has nothing sealed. Choose one of ${sealedSides.join(', ')}.`,
  });
};

const splitEnv = z.object({ LIANGDI_SEALING_KEYS: sealingKeysSetting() });

/** Adds `liangdi keys`: new keys for what is encrypted at rest and for access tokens, and everything sealed anew. */
export const registerKeys = (program: Command): void => {
  const keys = program
    .command('keys')
    .description('keys that encrypt at rest and sign tokens · 静态加密与令牌签名的密钥');
  keys
    .command('rotate')
    .description(
      'add a key to each side’s, used after the next start, and to the issuer’s, used at once · 增加新密钥：加密密钥重新启动后启用，令牌签名密钥立即启用',
    )
    .action(async () => {
      const folder = keysFolder();
      rotateSealingKeys(folder);
      await (await openLocalIssuer(folder)).keys.rotate();
      const { lang } = program.opts<{ readonly lang?: string }>();
      process.stdout.write(
        languageOf(lang, process.env) === 'zh-CN'
          ? '已增加新密钥。请重新启动，然后运行 liangdi keys reseal 将原有数据改用新密钥加密。\n'
          : 'Keys were added. Start again, then run liangdi keys reseal, which seals with them what stands.\n',
      );
    });
  keys
    .command('reseal')
    .description('seal with the newest key what earlier keys sealed, while the sides serve · 以最新密钥重新加密')
    .argument('[side]', `${sealedSides.join(' | ')}; all of the embedded system when left out`)
    .option(
      '--url <url>',
      'PostgreSQL URL of the role that owns the side’s tables, with its LIANGDI_SEALING_KEYS set · 表所有者的连接地址',
    )
    .action(async (side: string | undefined, { url }: { readonly url?: string }) => {
      for (const name of sidesOf(side)) {
        const resealed =
          url !== undefined
            ? resealSide(name, ownerUrl('', name, url), readEnv(splitEnv).LIANGDI_SEALING_KEYS)
            : resealSide(name, ownerUrl(keysFolder(), name), openSecrets(keysFolder()).sealingKeys[name]);
        const sealed = await reaching(name, resealed);
        process.stdout.write(`${name}: ${sealed} rows sealed anew · 重新加密 ${sealed} 行\n`);
      }
    });
};
