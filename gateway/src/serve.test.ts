import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { silentLog } from '@liangdi/kit/testing';
import { expect, onTestFinished, test } from 'vitest';
import { type Handle, serve } from './serve.ts';

/** The status that a server gives to a request for a name. */
const answered = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    request({ port, host: '127.0.0.1', path: '/x', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(),
  );

/** A server of one handle, with all that it logs as an error. */
const servingOne = async (handle: Handle): Promise<{ port: number; errors: unknown[] }> => {
  const errors: unknown[] = [];
  const log = { ...silentLog, error: (error: unknown) => errors.push(error) } as never;
  const service = await serve({ port: 0, host: '127.0.0.1', names: [], log, ready: async () => {}, handles: [handle] });
  onTestFinished(async () => {
    service.server.closeAllConnections();
    await service.drain();
  });
  return { port: service.port, errors };
};

test.each([
  ['a caller who leaves before a file ends is no failure of ours', true, 0],
  ['a file that fails before its end is one', false, 1],
])('%s', async (_what, leaves, expected) => {
  const ended = Promise.withResolvers<void>();
  const { port, errors } = await servingOne(async (_request, response) => {
    await pipeline(Readable.from(pieces(leaves)), response).finally(ended.resolve);
    return true;
  });
  request({ port, host: '127.0.0.1', path: '/x' }, (response) =>
    response.once('data', () => leaves && response.destroy()).on('error', () => {}),
  )
    .on('error', () => {})
    .end();
  await ended.promise.catch(() => {});
  await new Promise((resolve) => setImmediate(resolve));
  expect(errors).toHaveLength(expected);
});

async function* pieces(endless: boolean): AsyncGenerator<Buffer> {
  for (let n = 0; endless || n < 3; n++) {
    yield Buffer.alloc(1024);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('the disk failed');
}

const serving = async (
  host: string,
  names: readonly string[] = [],
): Promise<{ port: number; reached: () => number }> => {
  let reached = 0;
  const service = await serve({
    port: 0,
    host,
    names,
    log: silentLog,
    ready: async () => {},
    handles: [
      async (_request, response) => {
        reached += 1;
        response.end();
        return true;
      },
    ],
  });
  onTestFinished(async () => {
    service.server.closeAllConnections();
    await service.drain();
  });
  return { port: service.port, reached: () => reached };
};

test.each([
  ['0.0.0.0', ['liangdi.example', '10.0.0.7']],
  ['127.0.0.1', ['liangdi.example', '10.0.0.7']],
])('on %s it answers to its names and to those of loopback, whatever the port and case', async (host, names) => {
  const { port, reached } = await serving(host, names);
  const own = ['liangdi.example', 'Liangdi.Example:8443', '10.0.0.7:4000', `127.0.0.1:${port}`, 'localhost', '[::1]:1'];
  for (const name of own) expect([name, await answered(port, name)]).toEqual([name, 200]);
  expect(reached()).toBe(own.length);
});

test.each(['0.0.0.0', '127.0.0.1'])('on %s a name that is not its own reaches nothing', async (host) => {
  const { port, reached } = await serving(host, ['liangdi.example']);
  for (const name of [
    'evil.example',
    'evil.liangdi.example',
    'liangdi.example.evil.example',
    '192.0.2.1',
    'liangdi.example@evil',
  ])
    expect([name, await answered(port, name)]).toEqual([name, 421]);
  expect(reached()).toBe(0);
});

test('reachable from elsewhere and without names it answers to those of loopback alone', async () => {
  const { port } = await serving('0.0.0.0');
  expect(await answered(port, 'liangdi.example')).toBe(421);
  expect(await answered(port, 'localhost')).toBe(200);
});
