import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { BodyRefused } from '../process/body-refused.ts';
import { type BodyFile, withBody } from './temporary-file.ts';

/** Sends a body to a server that takes it in; gives what came of it. */
const sent = async (body: string, use: (file: BodyFile) => Promise<unknown>, limit = 100): Promise<unknown> => {
  const outcome = Promise.withResolvers<unknown>();
  const server = createServer(async (request, response) => {
    outcome.resolve(await withBody(request, limit, use).catch((error: unknown) => error));
    response.setHeader('connection', 'close');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: 'POST', body }).catch(() => {});
  return outcome.promise;
};

test('a body lies in a file for as long as it is used, with its size and digest', async () => {
  expect(await sent('名册', async ({ path, ...file }) => ({ ...file, text: readFileSync(path, 'utf8') }))).toEqual({
    bytes: 6,
    digest: expect.stringMatching(/^[\da-f]{64}$/),
    text: '名册',
  });
});

test('a use that fails, and a body that is too long, end at once', async () => {
  const failing = async () => {
    throw new Error('not yours');
  };
  expect(await sent('x', failing)).toEqual(new Error('not yours'));
  expect(await sent('x'.repeat(101), failing)).toBeInstanceOf(BodyRefused);
});
