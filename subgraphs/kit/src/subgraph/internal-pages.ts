import type { RequestListener, ServerResponse } from 'node:http';
import { CallerError } from '../errors/caller-error.ts';
import { errors } from '../errors/common.ts';
import type { Clock } from '../time/clock.ts';
import { hopHeader, hopVerifier, signHop } from '../viewer/hop.ts';
import { serviceViewer, type Viewer } from '../viewer/viewer.ts';

/** A list that one of our own processes reads page by page: the page after a position, at most so many items. */
export type PageReader = (after: string | null, limit: number) => Promise<object>;

/** What a subgraph offers to our own processes besides its graph, by name: `feed`, `snapshot`, `decisions`. */
export type InternalPages = Readonly<Record<string, PageReader>>;

/** What a subgraph answers our gateway about whoever asks it, by name: `standing`. */
export type ViewerAnswers = Readonly<Record<string, (viewer: Viewer) => Promise<object>>>;

export interface Internal {
  /** For our own processes only. */
  readonly pages: InternalPages;
  readonly answers?: ViewerAnswers | undefined;
}

interface InternalHandling {
  readonly hopKey: string;
  readonly audience: string;
  readonly clock: Clock;
  /** Told of what failed on our side. */
  readonly report: (error: unknown) => void;
}

/** Items of a page at most. */
const most = 5000;

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
};

const own = <Value>(named: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(named, name) ? named[name] : undefined;

/**
 * `GET /internal/NAME?after=&limit=` of a page, `GET /internal/NAME` of an answer about the signed viewer, for callers
 * that hold our key only: their signature covers path and query.
 */
export const internalHandler = (
  { pages, answers = {} }: Internal,
  { hopKey, audience, clock, report }: InternalHandling,
): RequestListener => {
  const verify = hopVerifier(hopKey, audience);
  return async (request, response) => {
    try {
      const header = request.headers[hopHeader];
      const viewer = verify(Array.isArray(header) ? header[0] : header, request.url ?? '', clock());
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://internal');
      const name = pathname.slice('/internal/'.length);
      const about = own(answers, name);
      if (about && request.method === 'GET') return answer(response, 200, await about(viewer));
      const read = viewer.role === 'service' ? own(pages, name) : undefined;
      const limit = Number(searchParams.get('limit') ?? 500);
      if (!read || request.method !== 'GET') return answer(response, 404, { code: 'NOT_FOUND' });
      if (!Number.isInteger(limit) || limit < 1 || limit > most) return answer(response, 400, { code: 'PAGE_INVALID' });
      return answer(response, 200, await read(searchParams.get('after'), limit));
    } catch (error) {
      if (!(error instanceof CallerError)) {
        report(error);
        return answer(response, 500, { code: 'INTERNAL' });
      }
      return answer(response, error.code === 'UNAUTHENTICATED' ? 401 : 400, { code: error.code });
    }
  };
};

export interface InternalGet {
  /** Where the subgraph answers. */
  readonly url: string;
  /** The subgraph that is asked. */
  readonly audience: string;
  readonly hopKey: string;
  readonly clock: Clock;
  /** Milliseconds to wait. 30,000 when left out. */
  readonly timeout?: number;
}

const get = async <Answer>(
  { url, audience, hopKey, clock, timeout = 30_000 }: InternalGet,
  path: string,
  viewer: Viewer,
): Promise<Answer> => {
  const signed = signHop(hopKey, audience, viewer, path, clock());
  const response = await fetch(new URL(path, url), {
    headers: { [hopHeader]: signed },
    signal: AbortSignal.timeout(timeout),
  });
  if (!response.ok) {
    const { code } = (await response.json().catch(() => ({}))) as { readonly code?: string };
    if (code === errors.FEED_POSITION_UNKNOWN.code) throw errors.FEED_POSITION_UNKNOWN({});
    throw new Error(`${path} of ${audience} answered ${response.status}`);
  }
  return (await response.json()) as Answer;
};

/**
 * Reads a page of another subgraph of ours. Rejects when it does not answer.
 * @throws CallerError `FEED_POSITION_UNKNOWN` when it says so
 */
export const internalGet = <Page>(
  from: InternalGet,
  name: string,
  after: string | null,
  limit: number,
): Promise<Page> => {
  const asked = new URLSearchParams({ ...(after !== null && { after }), limit: String(limit) });
  return get(from, `/internal/${name}?${asked}`, serviceViewer('follower'));
};

/** Asks another subgraph of ours about a viewer. Rejects when it does not answer. */
export const internalAsk = <Answer>(from: InternalGet, name: string, viewer: Viewer): Promise<Answer> =>
  get(from, `/internal/${name}`, viewer);
