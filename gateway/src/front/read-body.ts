import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { BodyRefused } from '@liangdi/kit';

/** Nobody waits for an answer any more. */
export class CallerGone extends Error {
  constructor() {
    super('the caller went away');
  }
}

/**
 * The body as text, at most `limit` bytes of it. Compressed bodies are refused, so that none can expand; so are
 * those that are not UTF-8, for what is made of them nobody wrote.
 */
export const readBody = (request: IncomingMessage, limit: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const encoding = request.headers['content-encoding'];
    if (encoding !== undefined && encoding !== 'identity') return reject(new BodyRefused(415));
    if (Number(request.headers['content-length'] ?? 0) > limit) return reject(new BodyRefused(413));
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
    // However a request breaks off: of its own bytes nothing is wrong that could be told.
    request.on('error', () => reject(new CallerGone()));
    return undefined;
  });
