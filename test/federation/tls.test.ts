import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { httpTransport, SubgraphRequest, toBytes } from '@liangdi/gateway/execution';
import { expect, test } from 'vitest';
import { makeCertificate, trust } from './certificate.ts';

test('connections that follow take up the session of the first, and who is not whom the address names is told nothing', async () => {
  const certificate = await makeCertificate();
  trust(certificate.cert);
  const server = createServer(certificate, (_request, response) => {
    setTimeout(() => response.end('{"data":{"a":1}}'), 20);
  });
  const reused: boolean[] = [];
  server.on('secureConnection', (socket: TLSSocket) => reused.push(socket.isSessionReused()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const transport = httpTransport(`https://localhost:${port}/graphql`);
  const misnamed = httpTransport(`https://127.0.0.1:${port}/graphql`);
  const ask = (side = transport) =>
    side.send(
      new SubgraphRequest({
        operation: '{a}',
        operationName: undefined,
        kind: 'query',
        variablesJson: toBytes('{}'),
        context: {},
        layout: undefined,
        deadline: Date.now() + 5_000,
      }),
    );
  expect(await ask()).toEqual({ data: { a: 1 } });
  expect(await Promise.all([ask(), ask(), ask()])).toHaveLength(3);
  expect(reused).toEqual([false, true, true]);
  await expect(ask(misnamed)).rejects.toMatchObject({ reason: 'untrusted', retryable: false });
  await misnamed.close?.();
  await transport.close?.();
  await new Promise((resolve) => server.close(resolve));
});
