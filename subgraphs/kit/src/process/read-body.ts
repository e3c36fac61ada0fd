import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { BodyRefused } from './body-refused.ts';

/** Nobody waits for an answer any more. */
export class CallerGone extends Error {
  constructor() {
    super('the caller went away');
  }
}

/** Refuses by its headers a body that is compressed, so that none can expand, or longer than `limit` bytes. @throws BodyRefused */
export const refuseByHeaders = ({ headers }: Pick<IncomingMessage, 'headers'>, limit: number): void => {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new BodyRefused(415);
  if (Number(headers['content-length'] ?? 0) > limit) throw new BodyRefused(413);
};

/**
 * The body as text, at most `limit` bytes of it, and UTF-8: of anything else nobody wrote what is made of it.
 * @throws BodyRefused, or CallerGone however a request breaks off: of its own bytes nothing is wrong that could be told
 */
export const readText = (request: IncomingMessage, limit: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.pause();
        reject(new BodyRefused(413));
      } else chunks.push(chunk);
    });
    request.on('end', () => {
      const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      if (isUtf8(bytes)) resolve(bytes.toString('utf8'));
      else reject(new BodyRefused(400));
    });
    request.on('error', () => reject(new CallerGone()));
  });

/** The same of a request whose headers may already say too much. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<string> => {
  refuseByHeaders(request, limit);
  return readText(request, limit);
};
