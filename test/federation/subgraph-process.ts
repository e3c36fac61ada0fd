import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { makeCertificate } from './certificate.ts';
import { type Fault, misbehave } from './misbehave.ts';
import { members } from './supergraphs/members.ts';

/** Serves the subgraphs of `members` over HTTP and HTTPS, away from the event loop under test, and misbehaves on demand. */
const faults: Record<string, Fault | undefined> = {};
const counts: Record<string, number> = {};
const documents = new Map<string, DocumentNode>();

const answer =
  (side: string, schema: GraphQLSchema): RequestListener =>
  (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', async () => {
      counts[side] = (counts[side] ?? 0) + 1;
      const { query, variables } = JSON.parse(body);
      const document = documents.get(query) ?? parse(query);
      documents.set(query, document);
      misbehave(response, faults[side], await execute({ schema, document, variableValues: variables }));
    });
  };

const portOf = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const certificate = await makeCertificate();
const urls: Record<string, string> = {};
const secureUrls: Record<string, string> = {};
for (const [side, schema] of Object.entries(members.subgraphs)) {
  counts[side] = 0;
  const listener = answer(side, schema);
  urls[side] = `http://127.0.0.1:${await portOf(createServer(listener))}/graphql`;
  secureUrls[side] = `https://localhost:${await portOf(createSecureServer(certificate, listener))}/graphql`;
}

process.on('message', ({ side, fault }: { side: string; fault: Fault | undefined }) => {
  faults[side] = fault;
  process.send?.({ counts: { ...counts } });
});
process.on('disconnect', () => process.exit());
process.send?.({ urls, secureUrls, certificate: certificate.cert });
