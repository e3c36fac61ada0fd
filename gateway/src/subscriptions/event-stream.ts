import type { ServerResponse } from 'node:http';

/** Bytes that may wait for a reader before it counts as too slow. */
const mostWaiting = 256 * 1024;

/** One open answer of graphql-sse in distinct connections mode. */
export interface EventStream {
  readonly isOpen: boolean;
  /** Sends a result; a reader that does not keep up is cut off. */
  next(result: string): void;
  /** A sign of life, so that nobody on the way gives the connection up. */
  beat(): void;
  /** Says that nothing more will come, and ends. */
  complete(): void;
}

export const openEventStream = (response: ServerResponse): EventStream => {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  });
  response.write(':\n\n');
  const write = (text: string): void => {
    if (response.writableEnded || response.destroyed) return;
    if (response.writableLength > mostWaiting) response.destroy();
    else response.write(text);
  };
  return {
    get isOpen() {
      return !response.writableEnded && !response.destroyed;
    },
    next: (result) => write(`event: next\ndata: ${result}\n\n`),
    beat: () => write(':\n\n'),
    complete: () => {
      write('event: complete\ndata:\n\n');
      response.end();
    },
  };
};
