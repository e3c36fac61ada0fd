import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { repo } from '../../kit/process.ts';
import { askOver } from '../../kit/system.ts';

const block = (page: string, language: string, holding: string): string => {
  const found = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(
    ([, of, text = '']) => of === language && text.includes(holding),
  );
  if (found?.[2] === undefined) throw new Error(`the README has no ${language} block with ${holding}`);
  return found[2];
};

/** How many of the READMEs' first queries are not answered as they say; the line of the cost may differ. */
export const wrongReadmes = async (url: string, token: string): Promise<number> => {
  let wrong = 0;
  for (const name of ['README.md', 'README.zh-CN.md']) {
    const page = readFileSync(join(repo, name), 'utf8');
    const body = /-d '([^']+)'/.exec(block(page, 'sh', '/graphql'))?.[1] ?? '';
    const { data } = await askOver(url, token, JSON.parse(body).query);
    if (!isDeepStrictEqual(data, JSON.parse(block(page, 'json', '"data"')).data)) wrong += 1;
  }
  return wrong;
};
