import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { graphql } from 'graphql';
import { type SubgraphName, schemaOf, subgraphNames } from './graph.ts';

/**
 * All four subgraphs in one process of their own. An answer is computed once for each request body and remembered,
 * since the data never change: so what is measured is the gateway in front of them.
 */
let calls = 0;
let latency = 0;

const handlerOf = (name: SubgraphName) => {
  const schema = schemaOf(name);
  const known = new Map<string, Buffer>();
  const answer = async (body: string): Promise<Buffer> => {
    const { query, variables, operationName } = JSON.parse(body);
    const text = Buffer.from(
      JSON.stringify(await graphql({ schema, source: query, variableValues: variables, operationName })),
    );
    known.set(body, text);
    return text;
  };
  return { answer, known };
};

const ports: Record<string, number> = {};
for (const name of subgraphNames) {
  const { answer, known } = handlerOf(name);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      calls += 1;
      if (!request.headers.authorization?.startsWith('Bearer ') && request.method === 'POST') {
        response.writeHead(401).end();
        return;
      }
      const body = Buffer.concat(chunks).toString();
      if (latency > 0) await wait(latency);
      const text = known.get(body) ?? (await answer(body));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
      response.end(text);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address) ports[name] = address.port;
}

process.on('message', (message: { readonly kind: 'latency' | 'calls'; readonly latency?: number }) => {
  if (message.kind === 'latency') latency = message.latency ?? 0;
  process.send?.({ kind: message.kind, calls });
});
process.send?.({ kind: 'ready', ports });
