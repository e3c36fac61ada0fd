import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { execute, graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningProcess, startProcess } from '../kit/process.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import type { TestSupergraph } from './compose.ts';
import { documentOf } from './families/family.ts';
import { families } from './families/index.ts';
import { overridden } from './families/overridden.ts';
import { mergedSchema } from './merged-schema.ts';

const folder = temporaryFolder('supergraphs');
let subgraphs: Server;
let origin: string;

/** Replies that were asked for compressed. */
let zipped = 0;

/** Every subgraph of every family at its own path, as strangers' subgraphs are: over HTTP. */
beforeAll(async () => {
  subgraphs = createServer(async (request, response) => {
    const [, at = '', side = ''] = (request.url ?? '').split('/');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const schema = families[Number(at)]?.supergraph.subgraphs[side];
    const answer = schema && (await graphql({ schema, source: query, variableValues: variables }));
    const text = JSON.stringify(answer ?? {});
    const isZipped = /gzip/.test(String(request.headers['accept-encoding'] ?? ''));
    if (isZipped) zipped += 1;
    response
      .writeHead(answer ? 200 : 404, {
        'content-type': 'application/json',
        ...(isZipped && { 'content-encoding': 'gzip' }),
      })
      .end(isZipped ? gzipSync(text) : text);
  });
  subgraphs.listen(0, '127.0.0.1');
  await once(subgraphs, 'listening');
  origin = `http://127.0.0.1:${(subgraphs.address() as AddressInfo).port}`;
});
afterAll(() => {
  subgraphs.close();
  subgraphs.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const sdlOf = ({ supergraphSdl }: TestSupergraph, at: number) =>
  supergraphSdl.replace(/http:\/\/([^.]+)\.test\/graphql/g, `${origin}/${at}/$1`);

const start = (file: string, ...more: readonly string[]) =>
  startProcess('gateway/cli/src/main.ts', { LOG_LEVEL: 'silent' }, [
    ...['gateway', '--supergraph', file, '--port', '0', '--host', '127.0.0.1', '--reveal-errors', ...more],
  ]);

const post = async (url: string, query: string): Promise<unknown> =>
  (
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json();

describe.each(families.map(({ supergraph, questions }, at) => [supergraph.name, at, supergraph, questions] as const))(
  'liangdi gateway over %s',
  (_name, at, supergraph, questions) => {
    test('answers as one merged schema would', async () => {
      const file = join(folder, `${at}.graphql`);
      writeFileSync(file, sdlOf(supergraph, at));
      const before = zipped;
      const isCompressing = at % 2 === 0;
      const gateway = await start(file, ...(isCompressing ? ['--compression', '--connections', '2'] : []));
      const merged = await mergedSchema(supergraph);
      try {
        for (const [what, question] of Object.entries(questions)) {
          const document = documentOf(question);
          const judged = await execute({ schema: merged, document: parse(document) });
          expect(JSON.stringify(await post(gateway.url, document)), `${what}: ${document}`).toBe(
            JSON.stringify(judged),
          );
        }
        expect(zipped > before).toBe(isCompressing);
      } finally {
        await gateway.stop();
      }
    });
  },
);

describe('liangdi gateway that cannot start', () => {
  const file = join(folder, 'without-addresses.graphql');
  const empty = join(folder, 'empty.graphql');
  const plain = join(folder, 'plain.graphql');
  const noAddress = 'In the supergraph, the address "liangdi:a" of the subgraph';

  test.each([
    ['names the subgraph whose address is none', ['gateway', '--supergraph', file], noAddress],
    ['says so in Chinese', ['--lang', 'zh', 'gateway', '--supergraph', file], '的地址“liangdi:a”不是 http(s) 网址'],
    ['names the file that is not there', ['gateway', '--supergraph', join(folder, 'none')], 'cannot be read (ENOENT)'],
    ['names the file that is empty', ['gateway', '--supergraph', empty], `${empty} holds no federation supergraph`],
    ['names the file of a plain schema', ['gateway', '--supergraph', plain], `${plain} holds no federation supergraph`],
    [
      'names what it cannot understand, in Chinese',
      ['--lang', 'zh', 'gateway', '--supergrph', file],
      '没有选项 --supergrph',
    ],
    ['asks for the file', ['gateway'], 'Name the supergraph with --supergraph FILE'],
    ['names the wrong port', ['gateway', '--supergraph', file, '--port', 'x'], '--port x is wrong'],
    [
      'names the wrong number of connections',
      ['gateway', '--supergraph', file, '--connections', '0'],
      '--connections 0 is wrong',
    ],
    ['names the wrong timeout', ['gateway', '--supergraph', file, '--timeout', '0'], '--timeout 0 is wrong'],
  ])('%s', async (_name, given, sentence) => {
    const sdl = overridden.supergraph.supergraphSdl;
    writeFileSync(file, sdl.replace(/http:\/\/[^.]+\.test\/graphql/g, 'liangdi:a'));
    writeFileSync(empty, '');
    writeFileSync(plain, 'type Query { nothing: Int }');
    const started = startProcess('gateway/cli/src/main.ts', { LANG: 'en_US.UTF-8' }, given);
    await expect(started).rejects.toThrow(sentence);
    await expect(started).rejects.toThrow('ended with 1');
  });

  test('names the port that is taken', async () => {
    writeFileSync(file, sdlOf(overridden.supergraph, families.indexOf(overridden)));
    const { port } = new URL(origin);
    const given = ['gateway', '--supergraph', file, '--port', port, '--host', '127.0.0.1'];
    const started = startProcess('gateway/cli/src/main.ts', { LANG: 'en_US.UTF-8' }, given);
    await expect(started).rejects.toThrow(`Port ${port} is taken`);
  });
});

describe('liangdi gateway whose file changes', () => {
  let gateway: RunningProcess;
  const file = join(folder, 'changing.graphql');
  const described = async (): Promise<string | null> => {
    const { data } = (await post(gateway.url, '{ __type(name: "Notice") { description } }')) as {
      data: { __type: { description: string | null } };
    };
    return data.__type.description;
  };

  test('takes the new one over under requests, and keeps the old one when the new one is none', async () => {
    const sdl = sdlOf(overridden.supergraph, families.indexOf(overridden));
    writeFileSync(file, sdl);
    gateway = await start(file);
    let asking = true;
    const wrong: unknown[] = [];
    const asker = (async () => {
      while (asking) {
        const answer = await post(gateway.url, '{ newest { id text dated } }');
        if (JSON.stringify(answer) !== '{"data":{"newest":{"id":"n1","text":"First","dated":"2026-03-01"}}}')
          wrong.push(answer);
      }
    })();
    expect(await described()).toBeNull();
    writeFileSync(file, sdl.replace('type Notice', '"""On the board."""\ntype Notice'));
    for (let n = 0; n < 200 && (await described()) === null; n++) await sleep(50);
    expect(await described()).toBe('On the board.');
    writeFileSync(file, 'type Query { nothing: Int }');
    await sleep(1_500);
    expect(await described()).toBe('On the board.');
    asking = false;
    await asker;
    expect(wrong).toEqual([]);
    expect(await gateway.stop()).toBe(0);
  });
});
