import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { registerAccounts } from './commands/accounts.ts';
import { registerIdentity } from './commands/identity.ts';
import { registerKeys } from './commands/keys.ts';
import { registerToken } from './commands/token.ts';

const parent = mkdtempSync(join(tmpdir(), 'liangdi-keys-folder-'));
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(parent, { recursive: true }));

test.each([
  'keys rotate',
  'identity rotate',
  'token --as yongjia',
  'accounts list',
  'accounts add other --agreement a',
  'accounts secret yongjia',
  'accounts disable yongjia',
])('%s makes nothing in a folder where no first start was, and says what to do', async (words) => {
  for (const folder of [join(parent, 'none'), parent]) {
    vi.stubEnv('LIANGDI_DATA', folder);
    const program = new Command();
    for (const register of [registerAccounts, registerIdentity, registerKeys, registerToken]) register(program);
    await expect(program.parseAsync(words.split(' '), { from: 'user' })).rejects.toMatchObject({
      sentences: {
        en: `There are no keys in ${folder} yet, run npm start first, or name the data folder with LIANGDI_DATA.`,
        'zh-CN': `${folder} 中还没有密钥，请先运行 npm start，或用 LIANGDI_DATA 指定数据目录。`,
      },
    });
  }
  expect(readdirSync(parent)).toEqual([]);
});
