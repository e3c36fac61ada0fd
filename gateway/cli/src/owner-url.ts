import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@liangdi/kit';

/** Of a side of the embedded system, which writes down where its databases are while it runs. */
export const ownerUrl = (dataFolder: string, side: string): string => {
  const file = join(dataFolder, 'databases.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))[side];
  throw new StartError({
    'zh-CN': '本机没有运行中的系统。请先 npm start，或用 --url 指定数据库。',
    en: 'No system runs here. Run npm start first, or name the database with --url.',
  });
};
