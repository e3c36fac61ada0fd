import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Clock,
  type FileAnswer,
  hopHeader,
  refuseEarly,
  sendEarly,
  signHop,
  uploadLimit,
  type Viewer,
  withBody,
} from '@liangdi/kit';
import { longestPatience } from '../patience.ts';
import { traceHeaders } from '../watch/tracing.ts';

/** Of a request, what the side must know. */
const asked = ['range', 'if-range', 'x-file-name'] as const;

/** Of an answer, what holds for the caller too. */
const told = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-range',
  'accept-ranges',
  'etag',
  'repr-digest',
  'cache-control',
  'x-content-type-options',
] as const;

const someOf = (names: readonly string[], of: (name: string) => unknown): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = of(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Milliseconds in which a side begins to answer, once it has all that is sent to it. */
const patience = 30_000;

const isSilent = (answer: Response | undefined): answer is undefined =>
  !answer || answer.status === 401 || answer.status >= 500;

/**
 * The files of a side that runs elsewhere. A download is passed on as it comes. For an upload the side is asked first; then
 * it lies here until it is whole, so that the hop is signed for its digest.
 */
export const remoteFiles = (name: string, url: string, hopKey: string, clock: Clock): FileAnswer => {
  /** Asks the side; undefined when the caller was told that it is silent. */
  const ask = async (
    response: ServerResponse,
    viewer: Viewer,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    more: object = {},
  ): Promise<Response | undefined> => {
    const over = new AbortController();
    response.once('close', () => over.abort());
    const late = setTimeout(() => over.abort(), 'body' in more ? longestPatience : patience);
    const answer = await fetch(new URL(path, url), {
      headers: { ...headers, ...traceHeaders(), [hopHeader]: signHop(hopKey, name, viewer, path, clock()) },
      signal: over.signal,
      ...more,
    }).catch(() => undefined);
    clearTimeout(late);
    if (!isSilent(answer)) return answer;
    refuseEarly(response, 503, 'SIDE_SILENT', 'The side does not answer. 该方没有应答，请稍后再试。');
    return undefined;
  };

  const passOn = async (response: ServerResponse, answer: Response | undefined): Promise<void> => {
    if (!answer) return;
    response.writeHead(
      answer.status,
      someOf(told, (each) => answer.headers.get(each)),
    );
    await (answer.body ? pipeline(Readable.fromWeb(answer.body as never), response) : response.end());
  };

  /** Whether the side would take a file; the caller was told why when not. */
  const isAllowed = async (response: ServerResponse, viewer: Viewer, organisation: string): Promise<boolean> => {
    const path = `/upload/${name}/allowed?${new URLSearchParams({ organisation })}`;
    const answer = await ask(response, viewer, path);
    if (!answer || answer.status === 204) return answer !== undefined;
    sendEarly(response, answer.status, answer.headers.get('content-type') ?? '', await answer.text());
    return false;
  };

  return async (request, response, { pathname, search, searchParams }, viewer) => {
    const headers = someOf(asked, (each) => request.headers[each]);
    const { method = 'GET' } = request;
    if (method !== 'POST')
      return passOn(response, await ask(response, viewer, `${pathname}${search}`, headers, { method }));
    if (!(await isAllowed(response, viewer, searchParams.get('organisation') ?? ''))) return;
    return withBody(request, uploadLimit, async (file) => {
      const query = new URLSearchParams(searchParams);
      if (!query.has('sha256')) query.set('sha256', file.digest);
      const sized = { ...headers, 'content-length': String(file.bytes) };
      const body = Readable.toWeb(createReadStream(file.path));
      const sent = { method, body, duplex: 'half' };
      return passOn(response, await ask(response, viewer, `${pathname}?${query}`, sized, sent));
    });
  };
};
