import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DocumentNode, execute, parse } from 'graphql';
import { type Fault, misbehave } from './misbehave.ts';
import { members } from './supergraphs/members.ts';

/** Serves the subgraphs of `members` over HTTP, away from the event loop under test, and misbehaves on demand. */
const faults: Record<string, Fault | undefined> = {};
const counts: Record<string, number> = {};
const documents = new Map<string, DocumentNode>();
const urls: Record<string, string> = {};

for (const [side, schema] of Object.entries(members.subgraphs)) {
  counts[side] = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', async () => {
      counts[side] = (counts[side] ?? 0) + 1;
      const { query, variables } = JSON.parse(body);
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      misbehave(response, faults[side], await execute({ schema, document, variableValues: variables }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  urls[side] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

process.on('message', ({ side, fault }: { side: string; fault: Fault | undefined }) => {
  faults[side] = fault;
  process.send?.({ counts: { ...counts } });
});
process.on('disconnect', () => process.exit());
process.send?.({ urls });
