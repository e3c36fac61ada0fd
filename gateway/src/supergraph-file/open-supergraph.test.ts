import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartError } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { createGateway } from '../create-gateway.ts';
import { fromSupergraph, readSupergraph } from './open-supergraph.ts';

const guarded = `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION)
    @link(url: "https://specs.apollo.dev/authenticated/v0.1")
    @link(url: "https://specs.liangdi.example/watch/v1.0", for: SECURITY)
    @link(url: "https://specs.liangdi.example/note/v1.0")
  { query: Query }
  directive @authenticated on FIELD_DEFINITION
  directive @join__field(graph: join__Graph) repeatable on FIELD_DEFINITION
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  directive @join__type(graph: join__Graph!) repeatable on OBJECT
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  enum join__Graph { ORIGIN @join__graph(name: "origin", url: "http://origin.test/") }
  type Query @join__type(graph: ORIGIN) { a: Int @authenticated }
`;

test('a file that is not there, or holds no supergraph that can be served here, ends the start with a sentence that names it', async () => {
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
    writeFileSync(file, guarded);
    await expect(start()).rejects.toThrow(`超图文件 ${file} 要求网关执行 @authenticated、@watch`);
    await expect(start()).rejects.toThrow('demands of its gateway what this one does not do: @authenticated, @watch.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
