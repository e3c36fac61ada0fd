import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Clock, type FileAnswer, hopHeader, sendRefusal, signHop, uploadLimit, withBody } from '@liangdi/kit';
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

const goneSignal = (response: ServerResponse): AbortSignal => {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return gone.signal;
};

/**
 * The files of a side that runs elsewhere. A download is passed on as it comes; an upload lies here until it is whole, so that
 * the hop is signed for its digest.
 */
export const remoteFiles = (name: string, url: string, hopKey: string, clock: Clock): FileAnswer => {
  const forward = async (
    { headers, method = 'GET' }: IncomingMessage,
    response: ServerResponse,
    path: string,
    hop: string,
    body: object = {},
  ): Promise<void> => {
    const answer = await fetch(new URL(path, url), {
      method,
      headers: { ...someOf(asked, (each) => headers[each]), ...traceHeaders(), [hopHeader]: hop },
      signal: goneSignal(response),
      ...body,
    }).catch(() => undefined);
    if (!answer || answer.status === 401 || answer.status >= 500)
      return sendRefusal(response, 503, 'SIDE_SILENT', 'The side does not answer. 该方没有应答，请稍后再试。');
    response.writeHead(
      answer.status,
      someOf(told, (each) => answer.headers.get(each)),
    );
    await (answer.body ? pipeline(Readable.fromWeb(answer.body as never), response) : response.end());
  };

  return async (request, response, { pathname, search, searchParams }, viewer) => {
    const hopFor = (path: string): string => signHop(hopKey, name, viewer, path, clock());
    if (request.method !== 'POST') {
      const path = `${pathname}${search}`;
      return forward(request, response, path, hopFor(path));
    }
    return withBody(request, uploadLimit, (file) => {
      const query = new URLSearchParams(searchParams);
      if (!query.has('sha256')) query.set('sha256', file.digest);
      const path = `${pathname}?${query}`;
      return forward(request, response, path, hopFor(path), {
        body: Readable.toWeb(createReadStream(file.path)),
        duplex: 'half',
      });
    });
  };
};
