import type { IncomingMessage, ServerResponse } from 'node:http';
import { CallerError, type Exports, type Imports, readGlobalId, toGlobalId, uploadLimit } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';
import type { Identified } from '../front/front.ts';
import { BodyRefused } from '../front/read-body.ts';
import { send, sendRefusal } from '../front/send.ts';
import { download } from './download.ts';
import { withBody } from './temporary-file.ts';

/** What a side does with files. */
export interface FileSide {
  /** Undefined where no rosters come in. */
  readonly imports?: Pick<Imports, 'upload' | 'annotated'>;
  readonly exports: Pick<Exports, 'exported'>;
}

export interface FileRoutes {
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  /** By name of the side; undefined when it keeps no files. */
  readonly side: (name: string) => FileSide | undefined;
}

/**
 * `POST /upload/SIDE?organisation=ID` takes a file and answers `{ "upload": ID }`; `GET /download/SIDE/ID` gives the file
 * of an import with its problems in the cells, or an exported list. Both for whom the side's policy lets.
 */
export const createFileRoutes = ({ identify, side }: FileRoutes) => {
  const answer = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const [, way = '', name = '', id = ''] = url.pathname.split('/');
    const files = side(name);
    if (!files) return sendRefusal(response, 404, 'NOT_FOUND', 'There is no such side. 没有这一方。');
    const identified = await identify(request);
    if (identified.phase === 'refused')
      return sendRefusal(response, identified.status, identified.code, identified.message, {
        connection: 'close',
        ...(identified.status === 401 && { 'www-authenticate': 'Bearer' }),
      });
    if (way === 'upload' && request.method === 'POST' && files.imports)
      return upload(request, response, url, files.imports, identified.context);
    if (way === 'download' && request.method === 'GET')
      return download(request, response, id, files, identified.context);
    return sendRefusal(response, 405, 'METHOD_NOT_ALLOWED', 'POST a file, or GET one. 上传请用 POST，下载请用 GET。');
  };

  const upload = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    imports: NonNullable<FileSide['imports']>,
    { viewer }: RequestContext,
  ): Promise<void> => {
    const place = readGlobalId(url.searchParams.get('organisation') ?? '');
    if (!place)
      return sendRefusal(
        response,
        400,
        'INVALID_VALUE',
        'Say which organisation the file is for: ?organisation=ID. 请注明文件所属的组织。',
        { connection: 'close' },
      );
    const { region } = place;
    const organisation = `${place.type}:${region}:${place.id}`;
    const id = await withBody(request, uploadLimit, (path) =>
      imports.upload(viewer, { region, organisation }, fileName(request), path),
    );
    send(
      response,
      201,
      'application/json; charset=utf-8',
      JSON.stringify({ upload: toGlobalId('Upload', region, id) }),
    );
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://local');
    if (!url.pathname.startsWith('/upload/') && !url.pathname.startsWith('/download/')) return false;
    try {
      await answer(request, response, url);
    } catch (error) {
      if (error instanceof BodyRefused)
        sendRefusal(response, error.status, 'REQUEST_REFUSED', error.message, { connection: 'close' });
      else if (error instanceof CallerError)
        sendRefusal(
          response,
          error.code === 'NOT_FOUND' ? 404 : 403,
          error.code,
          `${error.in('en')} ${error.in('zh-CN')}`,
        );
      else throw error;
    }
    return true;
  };
};

/** The name of the file as the caller has it, percent-encoded in `x-file-name`. */
const fileName = (request: IncomingMessage): string => {
  const given = request.headers['x-file-name'];
  try {
    return decodeURIComponent(String(given ?? 'roster')).replace(/[\\/\p{Cc}]/gu, ' ');
  } catch {
    return 'roster';
  }
};
