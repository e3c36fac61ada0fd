import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendRefusal, uploadLimit } from '@liangdi/kit';

/** Milliseconds for a request to arrive in whole, and bytes a second of a file that are waited for beyond them. */
const usual = 20_000;
const slowest = 64 * 1024;

/** Milliseconds that the largest file may take to arrive. */
export const longestPatience: number = usual + (uploadLimit / slowest) * 1000;

/** Milliseconds that a request may take to arrive: a file has time by its size, of which it says how much it is or may be any. */
export const patienceFor = ({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): number => {
  if (method !== 'POST' || !url?.startsWith('/upload/')) return usual;
  const said = Number(headers['content-length'] ?? uploadLimit);
  return usual + (Math.min(Number.isFinite(said) ? said : 0, uploadLimit) / slowest) * 1000;
};

/** Cuts a request off that has not arrived in its time. */
export const watchArrival = (request: IncomingMessage, response: ServerResponse): void => {
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (response.headersSent) response.destroy();
    else
      sendRefusal(response, 408, 'BAD_REQUEST', 'The request did not arrive in time. 请求未能及时送达。', {
        connection: 'close',
      });
    request.destroy();
  }, patienceFor(request));
  timer.unref();
  request.once('close', () => clearTimeout(timer));
};
