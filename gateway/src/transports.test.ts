import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hopHeader, hopVerifier, type Viewer } from '@liangdi/kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from './context.ts';
import { SubgraphRequest, toBytes } from './execution/index.ts';
import { remote } from './transports.ts';

const key = 'k'.repeat(32);
const viewer = { account: '周', role: 'coordinator' } as Viewer;
let server: Server;

/** Says who asks and for what, if the signature holds for the body as it came. */
beforeAll(async () => {
  const verify = hopVerifier(key, 'origin');
  server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const { account } = verify(String(request.headers[hopHeader]), body, new Date());
    response.end(JSON.stringify({ data: { account, asked: JSON.parse(body) } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each(['abc', 'é', '永嘉县'])('a request to a side elsewhere is signed as it is sent: with %s', async (name) => {
  const origin = remote('origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}`, key, () => new Date());
  const variables = { name };
  const request = new SubgraphRequest({
    operation: `query($name:String){a(name:$name)b(name:"${name}")}`,
    operationName: undefined,
    kind: 'query',
    variablesJson: toBytes(JSON.stringify(variables)),
    context: { viewer, requestId: 'r1' } as RequestContext,
    layout: undefined,
    deadline: Date.now() + 5_000,
  });
  expect(await origin.send(request)).toEqual({
    data: { account: '周', asked: { query: request.operation, variables } },
  });
  await origin.close?.();
});
