import type { IncomingMessage } from 'node:http';
import { preferredLanguage, type Viewer } from '@liangdi/kit';
import type { Identified } from '../../front/front.ts';
import { tokenOfCookies } from './cookie.ts';
import type { Completed } from './standings.ts';
import type { Bearer, Verified } from './verifier.ts';

export interface IdentifyOptions {
  readonly verify: (token: string) => Promise<Verified>;
  readonly newId: () => string;
  /** Adds to a viewer what their token does not say. Nothing is added when left out. */
  readonly complete?: (viewer: Viewer) => Promise<Completed>;
}

const refused: Identified = {
  phase: 'refused',
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Sign in first, or send a valid access token. 请先登录，或提供有效的访问令牌。',
};

/** A purpose is a word of the caller's agreement or task, kept in the access log. */
const purposeForm = /^[\w .:-]{1,100}$/;

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/**
 * A page of ours may use the cookie only where no other site can make a browser send it: where the browser says so, or
 * with a type of body that a page may send elsewhere only when it is let. Where the browser says that another site asks,
 * that stands.
 */
const fromOwnPage = (request: IncomingMessage): boolean => {
  const site = header(request, 'sec-fetch-site');
  if (site !== undefined && site !== 'none') return site === 'same-origin';
  return (header(request, 'content-type') ?? '').toLowerCase().startsWith('application/json');
};

const tokenOf = (request: IncomingMessage): string | undefined => {
  const authorization = header(request, 'authorization');
  if (authorization !== undefined) return /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
  return fromOwnPage(request) ? tokenOfCookies(header(request, 'cookie')) : undefined;
};

/** Finds out who sent a request. Nothing that a client sends beside its token says who it is. */
export const createIdentify =
  ({ verify, newId, complete = async (viewer) => ({ viewer }) }: IdentifyOptions) =>
  async (request: IncomingMessage): Promise<Identified> => {
    const token = tokenOf(request);
    if (!token || token.length > 8_192) return refused;
    const verified = await verify(token);
    if (verified.phase === 'refused') return refused;
    const language = preferredLanguage(header(request, 'accept-language'));
    const stated = header(request, 'x-purpose');
    const purpose = stated !== undefined && purposeForm.test(stated) ? stated : null;
    const { viewer, standingAt } = await complete(viewerOf(verified.bearer, language, purpose));
    // The account once more at the end, where most of what tells keys apart is looked for.
    const viewerKey = `${JSON.stringify(viewer)} ${viewer.account}`;
    return { phase: 'known', context: { viewer, viewerKey, standingAt, requestId: newId() } };
  };

const viewerOf = (bearer: Bearer, language: Viewer['language'], purpose: string | null): Viewer => ({
  account: bearer.account,
  role: bearer.role,
  organisations: bearer.organisations,
  regions: bearer.regions,
  member: bearer.member ?? null,
  ...(bearer.pairs.length > 0 && { pairs: bearer.pairs }),
  ...(bearer.agreement !== undefined && { agreement: bearer.agreement }),
  purpose,
  language,
});
