import type { IncomingMessage, ServerResponse } from 'node:http';
import { type FileAnswer, isFilePath, refuseFile, sendRefusal } from '@liangdi/kit';
import type { Identified } from '../front/front.ts';

export interface FileRoutes {
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  /** By name of the side. */
  readonly sides: Readonly<Record<string, FileAnswer>>;
}

/** `POST /upload/SIDE?organisation=ID` and `GET /download/SIDE/ID`, by way of the side, for whoever has signed in. */
export const createFileRoutes = ({ identify, sides }: FileRoutes) => {
  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const name = url.pathname.split('/')[2] ?? '';
    const answerOf = Object.hasOwn(sides, name) ? sides[name] : undefined;
    if (!answerOf) return sendRefusal(response, 404, 'NOT_FOUND', 'There is no such side. 没有这一方。');
    const identified = await identify(request);
    if (identified.phase === 'refused')
      return sendRefusal(response, identified.status, identified.code, identified.message, {
        connection: 'close',
        ...(identified.status === 401 && { 'www-authenticate': 'Bearer' }),
      });
    return answerOf(request, response, url, identified.context.viewer);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://local');
    if (!isFilePath(url.pathname)) return false;
    await answer(request, response, url).catch((error) => refuseFile(response, error));
    return true;
  };
};
