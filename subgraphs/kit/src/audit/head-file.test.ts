import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { StartError } from '../process/start-error.ts';
import { openAuditKey, readAuditPublicKey, readHead, writeHead } from './head-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'liangdi-head-file-'));
const key = openAuditKey(join(folder, 'whole'));
const damaged = join(folder, 'damaged');
mkdirSync(damaged);
writeFileSync(join(damaged, 'audit-public.pem'), 'no key');
afterAll(() => rmSync(folder, { recursive: true }));

test('a key whose maker was killed before it said the public one vouches all the same', async () => {
  const killed = join(folder, 'killed');
  openAuditKey(killed);
  rmSync(join(killed, 'audit-public.pem'));
  const file = join(killed, 'origin.head.json');
  const head = { seq: 1, hash: 'ab' };
  await writeHead(file, openAuditKey(killed), 'origin', head, new Date());
  expect(readHead(file, readAuditPublicKey(killed))).toMatchObject(head);
  expect(readdirSync(killed).sort()).toEqual(['audit-key.pem', 'audit-public.pem', 'origin.head.json']);
});

const none = join(folder, 'none');
test.each([
  [
    'a folder that is not there',
    () => readAuditPublicKey(none),
    join(none, 'audit-public.pem'),
    ['there is no such file', '没有这个文件'],
  ],
  [
    'a public key that is none',
    () => readAuditPublicKey(damaged),
    join(damaged, 'audit-public.pem'),
    ['it holds no public key', '其中没有公钥'],
  ],
  ['a head that is not there', () => readHead(none, key), none, ['there is no such file', '没有这个文件']],
  ['a folder in place of a head', () => readHead(damaged, key), damaged, ['it is a folder', '它是一个目录']],
])('%s is named, with why and what to do, in both languages', (_what, read, path, [en = '', zh = '']) => {
  try {
    read();
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    expect(error.in('en')).toContain(`${path} that vouches for the audit log cannot be read: ${en}. Restore`);
    expect(error.in('zh-CN')).toContain(`${path}：${zh}。请从备份恢复`);
  }
});
