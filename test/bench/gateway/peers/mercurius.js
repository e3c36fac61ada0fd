// Mercurius in gateway mode, forwarding the caller's authorization, with its JIT on.
import { readFileSync } from 'node:fs';
import mercuriusGateway from '@mercuriusjs/gateway';
import fastify from 'fastify';

const services = JSON.parse(readFileSync(process.env.SERVICES, 'utf8')).map(({ name, url, sdl }) => ({
  name,
  url,
  schema: sdl,
  rewriteHeaders: (headers) => (headers.authorization ? { authorization: headers.authorization } : {}),
  keepAlive: 60_000,
  connections: 100,
}));
const app = fastify();
app.register(mercuriusGateway, { gateway: { services }, jit: 1 });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
