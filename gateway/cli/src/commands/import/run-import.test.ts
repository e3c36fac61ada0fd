import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Client } from '../../client/client.ts';
import { runImport } from './run-import.ts';

const nobody = new Proxy({} as Client, {
  get: (_, name) => () => Promise.reject(new Error(`${String(name)} was asked of the gateway`)),
});

test('a roster is not written over by way of a link, and the gateway is not asked', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'liangdi-import-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [file, annotate] = [join(folder, 'roster.csv'), join(folder, 'link.csv')];
  writeFileSync(file, '姓名');
  symlinkSync(file, annotate);
  const said = { language: 'en', print: () => {}, progress: () => {} } as const;
  const asked = { file, side: 'origin', organisation: 'b', commit: false, withSuspects: false, annotate } as const;
  await expect(runImport(nobody, { ...asked, ...said })).rejects.toThrow('--annotate names the file that is imported');
});

test('where the work stands is told, and a gateway that is gone in the middle ends the command with what becomes of the import, and how to look', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'liangdi-import-')));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const one = { id: 'one', state: 'CHECKING', progress: { checked: 12_000, toCommit: 0, committed: 0 } };
  const leaving = () => {
    let asked = 0;
    return {
      upload: async () => 'upload',
      ask: async (query: string) => {
        if (query.startsWith('mutation')) return { startOriginImport: { import: one, userErrors: [] } };
        if (asked++ > 0) throw new Error('The gateway does not answer');
        return { originImport: one };
      },
    } as unknown as Client;
  };
  const told: string[] = [];
  const asked = {
    file: join(folder, 'r.csv'),
    side: 'origin',
    organisation: 'b',
    commit: true,
    withSuspects: false,
  } as const;
  const run = (language: 'en' | 'zh-CN') =>
    runImport(leaving(), {
      ...asked,
      annotate: undefined,
      language,
      print: () => {},
      progress: (text) => told.push(text),
    });
  await expect(run('en')).rejects.toThrow(
    /does not answer\nWhat the gateway was given to do goes on[\s\S]*Run the same command/,
  );
  await expect(run('zh-CN')).rejects.toThrow('请再次运行同一命令查看结果');
  expect(told).toEqual(['Checking; rows so far: 12,000', '正在核对，已核对行数 12,000']);
});
