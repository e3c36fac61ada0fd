import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { serveMetrics } from './serve-metrics.ts';

const metrics = { type: 'text/plain', text: async () => 'liangdi_requests 1' };
const token = 'a token of the tests alone, 32 long';

const serving = async (host: string, given?: string): Promise<number> => {
  const service = await serveMetrics(metrics, { port: 0, host, token: given });
  onTestFinished(async () => {
    service.server.closeAllConnections();
    await service.drain();
  });
  return service.port;
};

const get = (port: number, headers: Readonly<Record<string, string>>, path = '/metrics'): Promise<[number, string]> =>
  new Promise((resolve, reject) =>
    request({ port, host: '127.0.0.1', path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    })
      .on('error', reject)
      .end(),
  );

test.each(['0.0.0.0', '127.0.0.1'])(
  'on %s with a token, whoever sends it reads metrics, and nobody else',
  async (host) => {
    const port = await serving(host, token);
    expect(await get(port, { authorization: `Bearer ${token}` })).toEqual([200, 'liangdi_requests 1']);
    for (const authorization of ['', 'Bearer', `Bearer ${token}x`, `bearer ${token}`, `Basic ${token}`, token])
      for (const path of ['/metrics', '/'])
        expect(await get(port, { authorization }, path)).toEqual([401, expect.not.stringContaining('liangdi_')]);
  },
);

test('without one only requests for a name of loopback are answered', async () => {
  const port = await serving('127.0.0.1');
  expect((await get(port, { host: 'localhost:9100' }))[0]).toBe(200);
  expect((await get(port, { host: 'evil.example' }))[0]).toBe(401);
});
