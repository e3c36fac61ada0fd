import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyRefused, readBody, send } from '@liangdi/kit';
import { type LocalIssuer, tokenLifetime } from '../security/identity/local/issuer.ts';
import { clientCredentials } from './client-credentials.ts';

/** What the endpoint answers: RFC 6749, 4.4 and 5. */
interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

const wrong = (error: string, status = 400): TokenAnswer => ({ status, body: { error } });

const unknownClient: TokenAnswer = {
  ...wrong('invalid_client', 401),
  headers: { 'www-authenticate': 'Basic realm="liangdi"' },
};

const isForm = (request: IncomingMessage): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? '');

/** OAuth client credentials: a service account fetches a short token with its secret. */
export const createTokenEndpoint = (issuer: LocalIssuer) => {
  const answer = async (request: IncomingMessage): Promise<TokenAnswer> => {
    if (!isForm(request)) return wrong('invalid_request');
    const form = new URLSearchParams(await readBody(request, 4_096));
    const grant = form.get('grant_type');
    if (grant === null || form.getAll('grant_type').length > 1) return wrong('invalid_request');
    if (grant !== 'client_credentials') return wrong('unsupported_grant_type');
    const client = clientCredentials(request.headers.authorization, form);
    if (client.phase === 'twice') return wrong('invalid_request');
    if (client.phase === 'missing') return unknownClient;
    const entered = await issuer.forService(client.id, client.secret, request.socket.remoteAddress ?? '');
    switch (entered.phase) {
      case 'wrong':
        return unknownClient;
      case 'slow': {
        const seconds = String(Math.ceil(entered.waitMilliseconds / 1000));
        return { ...wrong('temporarily_unavailable', 429), headers: { 'retry-after': seconds } };
      }
      case 'signed-in':
        return {
          status: 200,
          body: { access_token: entered.token, token_type: 'Bearer', expires_in: tokenLifetime.service },
        };
    }
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, body, headers } = await answer(request).catch((error: unknown) => {
      if (error instanceof BodyRefused)
        return { ...wrong('invalid_request', error.status), headers: { connection: 'close' } };
      throw error;
    });
    send(response, status, 'application/json; charset=utf-8', JSON.stringify(body), { pragma: 'no-cache', ...headers });
  };
};
