import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { createGateway } from '../create-gateway.ts';
import { fromSupergraph, readSupergraph } from './open-supergraph.ts';

test('a file that is not there, or holds no supergraph, ends the start with a sentence that names it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'liangdi-supergraph-'));
  try {
    const file = join(folder, 'supergraph.graphql');
    const start = async () =>
      fromSupergraph(
        file,
        createGateway({
          supergraphSdl: await readSupergraph(file),
          transports: () => ({ send: () => Promise.reject(new Error('nobody is asked')) }),
          identify: async () => ({ phase: 'refused', status: 401, code: 'UNAUTHENTICATED', message: '' }),
        }),
      );
    await expect(start()).rejects.toThrow(`无法读取超图文件 ${file}（ENOENT）`);
    writeFileSync(file, 'type Query { a: Int }');
    await expect(start()).rejects.toThrow(`The file ${file} holds no federation supergraph`);
    await expect(start()).rejects.toThrow(StartError);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
