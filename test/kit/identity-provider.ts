import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** A small OpenID Connect provider on loopback: discovery, keys, and tokens for whoever a test needs. */
export const startIdentityProvider = async () => {
  let pair = await generateKeyPair('ES256', { extractable: true });
  let kid = 'first';
  const server = createServer(async (request, response) => {
    const { port } = server.address() as AddressInfo;
    const issuer = `http://127.0.0.1:${port}`;
    const body =
      request.url === '/keys'
        ? { keys: [{ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256' }] }
        : { issuer, jwks_uri: `${issuer}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    token: (account: string, liangdi: object): Promise<string> =>
      new SignJWT({ liangdi })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setSubject(account)
        .setIssuer(issuer)
        .setAudience('liangdi')
        .setIssuedAt()
        .setExpirationTime('10m')
        .sign(pair.privateKey),
    rotate: async (): Promise<void> => {
      pair = await generateKeyPair('ES256', { extractable: true });
      kid = `${kid}+`;
    },
    stop: (): Promise<void> => new Promise((resolve) => server.close(() => resolve())),
  };
};

export type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;
