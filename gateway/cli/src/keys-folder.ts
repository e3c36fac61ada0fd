import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedEnv } from '@liangdi/gateway/env';
import { readEnv, StartError } from '@liangdi/kit';

/**
 * The data folder, for commands that use what a first start made there: opened without that, keys would be made anew.
 * @throws StartError when there are no keys in it
 */
export const keysFolder = (): string => {
  const folder = readEnv(embeddedEnv).LIANGDI_DATA;
  if (existsSync(join(folder, 'secrets.json'))) return folder;
  throw new StartError({
    'zh-CN': `${folder} 中还没有密钥，请先运行 npm start，或用 LIANGDI_DATA 指定数据目录。`,
    en: `There are no keys in ${folder} yet, run npm start first, or name the data folder with LIANGDI_DATA.`,
  });
};
