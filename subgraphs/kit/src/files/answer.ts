import type { IncomingMessage, ServerResponse } from 'node:http';
import { CallerError } from '../errors/caller-error.ts';
import type { Exports } from '../export/exports.ts';
import { readGlobalId, toGlobalId } from '../ids/global-id.ts';
import { type Imports, uploadLimit } from '../import/imports.ts';
import { BodyRefused } from '../process/body-refused.ts';
import { send, sendRefusal } from '../process/send.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { download } from './download.ts';
import { withBody } from './temporary-file.ts';

/** What a side does with files. */
export interface FileSide {
  /** Undefined where no rosters come in. */
  readonly imports?: Pick<Imports, 'upload' | 'annotated'>;
  readonly exports: Pick<Exports, 'exported'>;
}

/** Answers a viewer's request for files of one side. May reject with what `refuseFile` knows to say. */
export type FileAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  viewer: Viewer,
) => Promise<void>;

/**
 * `POST /upload/SIDE?organisation=ID` takes a file and answers `{ "upload": ID }`; with `&sha256=` only the file of that
 * digest. `GET /download/SIDE/ID` gives the file of an import with its problems in the cells, or an exported list. Both for
 * whom the side's policy lets.
 */
export const answerFiles =
  (files: FileSide): FileAnswer =>
  async (request, response, url, viewer) => {
    const [, way = '', , id = ''] = url.pathname.split('/');
    if (way === 'upload' && request.method === 'POST' && files.imports)
      return upload(request, response, url, files.imports, viewer);
    if (way === 'download' && request.method === 'GET') return download(request, response, id, files, viewer);
    return sendRefusal(response, 405, 'METHOD_NOT_ALLOWED', 'POST a file, or GET one. 上传请用 POST，下载请用 GET。');
  };

const upload = async (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  imports: NonNullable<FileSide['imports']>,
  viewer: Viewer,
): Promise<void> => {
  const refuse = (message: string): void =>
    sendRefusal(response, 400, 'INVALID_VALUE', message, { connection: 'close' });
  const place = readGlobalId(url.searchParams.get('organisation') ?? '');
  if (!place) return refuse('Say which organisation the file is for: ?organisation=ID. 请注明文件所属的组织。');
  const { region } = place;
  const organisation = `${place.type}:${region}:${place.id}`;
  const expected = url.searchParams.get('sha256');
  await withBody(request, uploadLimit, async ({ path, digest }) => {
    if (expected !== null && expected !== digest)
      return refuse('What arrived is not the file of that digest. 收到的文件与摘要不符。');
    const id = await imports.upload(viewer, { region, organisation }, fileName(request), path);
    const body = JSON.stringify({ upload: toGlobalId('Upload', region, id) });
    return send(response, 201, 'application/json; charset=utf-8', body);
  });
};

/** Says why a request for a file failed, when that lies with the caller; anything else is thrown on. */
export const refuseFile = (response: ServerResponse, error: unknown): void => {
  if (error instanceof BodyRefused)
    sendRefusal(response, error.status, 'REQUEST_REFUSED', error.message, { connection: 'close' });
  else if (error instanceof CallerError) {
    const status = { UNAUTHENTICATED: 401, NOT_FOUND: 404 }[error.code] ?? 403;
    sendRefusal(response, status, error.code, `${error.in('en')} ${error.in('zh-CN')}`);
  } else throw error;
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
