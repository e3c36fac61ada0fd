import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredLanguage, readBody, send } from '@liangdi/kit';
import { clearedCookie, tokenCookie, tokenOfCookies } from '../security/identity/cookie.ts';
import type { Account, Accounts } from '../security/identity/local/accounts.ts';
import { type LocalIssuer, tokenLifetime } from '../security/identity/local/issuer.ts';
import type { SigningKeys } from '../security/identity/local/signing-keys.ts';
import type { Verified } from '../security/identity/verifier.ts';
import { type SignInNotice, signInPage, signInPolicy, signInStyle } from './page.ts';
import { createTokenEndpoint } from './token-endpoint.ts';

export interface SignInOptions {
  readonly issuer: LocalIssuer;
  readonly accounts: Accounts;
  readonly keys: SigningKeys;
  readonly verify: (token: string) => Promise<Verified>;
  /** Whether one click may sign a demo account in: a demo on this machine only. */
  readonly oneClick: boolean;
}

const html = 'text/html; charset=utf-8';

/** Another site must not make a browser sign somebody in or out. */
const fromElsewhere = (request: IncomingMessage): boolean => {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== request.headers.host);
};

/** Whether the browser speaks https with us, itself or by way of a proxy: its form's origin or the proxy says so. */
const isByHttps = ({ headers, socket }: IncomingMessage): boolean =>
  'encrypted' in socket ||
  headers.origin?.startsWith('https://') === true ||
  String(headers['x-forwarded-proto'] ?? '')
    .split(',', 1)[0]
    ?.trim() === 'https';

/** The pages and endpoints of the built-in issuer: sign in, sign out, its keys, tokens for services. */
export const createSignIn = ({ issuer, accounts, keys, verify, oneClick }: SignInOptions) => {
  const tokenEndpoint = createTokenEndpoint(issuer);

  const page = async (
    request: IncomingMessage,
    response: ServerResponse,
    notice?: SignInNotice,
    account?: string,
  ): Promise<void> => {
    const token = tokenOfCookies(request.headers.cookie);
    const verified = token ? await verify(token) : undefined;
    const body = signInPage({
      language: preferredLanguage(request.headers['accept-language']),
      demo: oneClick ? accounts.all().filter(({ kind, disabled }) => kind === 'person' && !disabled) : [],
      signedIn: verified?.phase === 'known' ? accounts.find(verified.bearer.account) : undefined,
      notice,
      account,
    });
    send(response, notice ? 403 : 200, html, body, { 'content-security-policy': signInPolicy });
  };

  const enter = (request: IncomingMessage, response: ServerResponse, token: string): void => {
    const cookie = tokenCookie(token, tokenLifetime.person, isByHttps(request));
    response.writeHead(303, { location: '/graphql', 'set-cookie': cookie }).end();
  };

  const withPassword = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await readBody(request, 4_096));
    const address = request.socket.remoteAddress ?? '';
    const account = form.get('account') ?? '';
    const answer = await issuer.signIn(account, form.get('password') ?? '', address);
    if (answer.phase === 'signed-in') return enter(request, response, answer.token);
    const notice: SignInNotice =
      answer.phase === 'wrong'
        ? { kind: 'wrong' }
        : { kind: 'slow', seconds: Math.ceil(answer.waitMilliseconds / 1000) };
    return page(request, response, notice, account);
  };

  const withOneClick = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await readBody(request, 4_096));
    const account: Account | undefined = accounts.find(form.get('account') ?? '');
    if (!oneClick || account?.kind !== 'person' || account.disabled) return page(request, response, { kind: 'wrong' });
    return enter(request, response, await issuer.issue(account));
  };

  /** Answers what belongs to signing in; false when the request is for something else. */
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const route = `${request.method} ${pathname}`;
    if (request.method === 'POST' && pathname.startsWith('/sign') && fromElsewhere(request)) {
      send(response, 403, 'text/plain; charset=utf-8', 'This form belongs to this site only. 此表单仅限本站使用。\n');
      return true;
    }
    switch (route) {
      case 'GET /':
        response.writeHead(302, { location: '/sign-in' }).end();
        return true;
      case 'GET /sign-in':
        await page(request, response);
        return true;
      case 'GET /sign-in.css':
        send(response, 200, 'text/css; charset=utf-8', signInStyle, { 'cache-control': 'public, max-age=3600' });
        return true;
      case 'POST /sign-in':
        await withPassword(request, response);
        return true;
      case 'POST /sign-in/demo':
        await withOneClick(request, response);
        return true;
      case 'POST /sign-out':
        response.writeHead(303, { location: '/sign-in', 'set-cookie': clearedCookie }).end();
        return true;
      case 'POST /oauth/token':
        await tokenEndpoint(request, response);
        return true;
      case 'GET /oauth/jwks':
        send(response, 200, 'application/json; charset=utf-8', JSON.stringify(keys.publicKeys()));
        return true;
      default:
        return false;
    }
  };
};
