import { request } from 'node:http';
import { silentLog } from '@liangdi/kit/testing';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './serve.ts';

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
