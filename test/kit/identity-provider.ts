import { createHash, randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { z } from 'zod';

/** Whom access tokens are for: the resource that a client asks for, and the audience that its token names. */
const audiences: Readonly<Record<string, string>> = { 'urn:liangdi': 'liangdi', 'urn:elsewhere': 'elsewhere' };
const resourceOf = (audience: string): string =>
  Object.keys(audiences).find((resource) => audiences[resource] === audience) ?? audience;

const callback = 'http://127.0.0.1/signed-in';
const people = { client_id: 'console', redirect_uris: [callback] };
const systems = { client_id: 'partner-system', client_secret: 'a secret of the tests alone' };

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
};

/** What the provider is told; a person signs in by being named, and what they ask for is granted. */
const configurationOf = (keys: readonly JWK[], claimOf: (subject: string) => object | undefined): Configuration => ({
  jwks: { keys: [...keys] } as NonNullable<Configuration['jwks']>,
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  clients: [
    {
      ...people,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
    { ...systems, grant_types: ['client_credentials'], response_types: [], redirect_uris: [] },
  ],
  cookies: { keys: ['a key of the tests alone'] },
  ttl: { AccessToken: 600, ClientCredentials: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  extraTokenClaims: (_context, token) => ({
    liangdi: claimOf('accountId' in token ? token.accountId : (token.clientId ?? '')),
  }),
  loadExistingGrant: async ({ oidc: { provider, client, session, params } }) => {
    const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
    grant.addOIDCScope('openid');
    if (typeof params?.resource === 'string') grant.addResourceScope(params.resource, 'use');
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      useGrantedResource: () => true,
      getResourceServerInfo: (_context, resource) => ({
        scope: 'use',
        audience: audiences[resource] ?? resource,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
});

const tokens = z.object({ access_token: z.string(), id_token: z.string().optional() });
export type ProvidedTokens = z.infer<typeof tokens>;

/** A browser's part of signing in: follows the provider's redirects, with its cookies, to the client's address. */
const follow = async (start: URL): Promise<URL> => {
  const cookies = new Map<string, string>();
  let at = start;
  for (let left = 10; left > 0 && !at.href.startsWith(callback); left -= 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (!location) throw new Error(`${at.href} answered ${response.status}: ${await response.text()}`);
    at = new URL(location, at);
  }
  return at;
};

/**
 * A whole OpenID Connect provider on loopback, with whoever a test needs as its accounts: people sign in by
 * authorization code and PKCE, systems by client credentials, and both get JWT access tokens for one audience.
 */
export const startIdentityProvider = async () => {
  const claims = new Map<string, object>();
  let keys = [await newKey()];
  let answer: RequestListener = () => {};
  const server = createServer((request, response) => answer(request, response));
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;

  const open = (): void => {
    const provider = new Provider(
      issuer,
      configurationOf(keys, (subject) => claims.get(subject)),
    );
    const rest = provider.callback();
    answer = async (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return rest(request, response);
      const { params } = await provider.interactionDetails(request, response);
      await provider.interactionFinished(request, response, { login: { accountId: String(params.login_hint) } });
    };
  };
  open();

  const ask = async (form: Readonly<Record<string, string>>): Promise<ProvidedTokens> => {
    const response = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
    const body: unknown = await response.json();
    if (!response.ok) throw new Error(JSON.stringify(body));
    return tokens.parse(body);
  };

  /** Signs a person in as a browser would; without an audience the access token is opaque. */
  const signIn = async (account: string, claim: object, audience?: string): Promise<ProvidedTokens> => {
    claims.set(account, claim);
    const verifier = randomBytes(32).toString('base64url');
    const resource = audience === undefined ? {} : { resource: resourceOf(audience) };
    const query = new URLSearchParams({
      client_id: people.client_id,
      redirect_uri: callback,
      response_type: 'code',
      scope: 'openid use',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      login_hint: account,
      ...resource,
    });
    const back = await follow(new URL(`${issuer}/auth?${query}`));
    const code = back.searchParams.get('code');
    if (!code) throw new Error(back.href);
    return ask({
      grant_type: 'authorization_code',
      client_id: people.client_id,
      redirect_uri: callback,
      code,
      code_verifier: verifier,
      ...resource,
    });
  };

  return {
    issuer,
    signIn,
    /** The access token of a person who has signed in. */
    token: async (account: string, claim: object, audience = 'liangdi'): Promise<string> =>
      (await signIn(account, claim, audience)).access_token,
    /** The access token of the one system that is registered; its account is `partner-system`. */
    systemToken: async (claim: object): Promise<string> => {
      claims.set(systems.client_id, claim);
      const form = { ...systems, grant_type: 'client_credentials', resource: resourceOf('liangdi'), scope: 'use' };
      return (await ask(form)).access_token;
    },
    /** The private key that it signs with now, for tokens that no provider would issue. */
    signingKey: (): JWK => keys[0] ?? {},
    /**
     * Starts anew with another key to sign with: what the key before signed stays good, the ones before that are gone, and
     * whoever is half through signing in begins again.
     */
    rotate: async (): Promise<void> => {
      keys = [await newKey(), ...keys.slice(0, 1)];
      open();
    },
    /** Gone from its port. */
    stop: close,
    /** Back on its port. */
    start: (): Promise<void> => listen(port),
  };
};

export type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;
