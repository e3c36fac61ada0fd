import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { cardSql, cardValues } from './card.ts';
import { copyTables } from './copy-tables.ts';

/** A bare handler that answers the card from one statement: no token is checked, nothing is logged or limited. */
const { owners, regions } = JSON.parse(process.argv[2] ?? '');
await copyTables(owners);
const pool = new pg.Pool({ connectionString: owners.origin, max: 10 });

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const server = createServer(async (request, response) => {
  const { variables } = JSON.parse(await bodyOf(request));
  const { rows } = await pool.query({ name: 'card', text: cardSql, values: cardValues(variables.id, regions) });
  const body = Buffer.from(`{"data":{"member":${rows[0]?.card ?? null}}}`);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.once('disconnect', () => process.exit(0));
