import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clock } from '../time/clock.ts';
import { hopHeader, hopVerifier } from '../viewer/hop.ts';
import { type FileAnswer, refuseFile } from './answer.ts';

export interface FileHandlerOptions {
  readonly answer: FileAnswer;
  readonly hopKey: string;
  /** The subgraph whose files these are. */
  readonly audience: string;
  readonly clock: Clock;
  readonly report: (error: unknown) => void;
}

/** Whether a path is one of files rather than of the graph. */
export const isFilePath = (path: string | undefined): boolean => /^\/(?:upload|download)\//.test(path ?? '');

/** Files over HTTP for the gateway that holds our key: its signature covers path and query, and with them an upload's digest. */
export const fileHandler = ({ answer, hopKey, audience, clock, report }: FileHandlerOptions): RequestListener => {
  const verify = hopVerifier(hopKey, audience);
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const header = request.headers[hopHeader];
      const viewer = verify(Array.isArray(header) ? header[0] : header, request.url ?? '', clock());
      await answer(request, response, new URL(request.url ?? '/', 'http://side'), viewer);
    } catch (error) {
      refuseFile(response, error);
    }
  };
  return (request, response) => {
    serve(request, response).catch((error) => {
      report(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
};
