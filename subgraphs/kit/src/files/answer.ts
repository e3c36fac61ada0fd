import type { IncomingMessage, ServerResponse } from 'node:http';
import { CallerError } from '../errors/caller-error.ts';
import type { Exports } from '../export/exports.ts';
import { readGlobalId, toGlobalId } from '../ids/global-id.ts';
import { type Imports, uploadLimit } from '../import/imports.ts';
import { BodyRefused } from '../process/body-refused.ts';
import { send } from '../process/send.ts';
import { refuseEarly } from '../process/send-early.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { download } from './download.ts';
import { withBody } from './temporary-file.ts';
import type { UploadPlace, Uploads } from './uploads.ts';

/** What a side does with files. */
export interface FileSide {
  /** Undefined where no rosters come in. */
  readonly imports?: Pick<Imports, 'upload' | 'annotated'>;
  /** Decides about what comes in, before it does. Undefined where nothing does. */
  readonly uploads?: Uploads;
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
 * digest; `GET /upload/SIDE/allowed?organisation=ID` answers 204 when it would be taken. `GET /download/SIDE/ID` gives the
 * file of an import with its problems in the cells, or an exported list. All for whom the side's policy lets.
 */
export const answerFiles =
  (files: FileSide): FileAnswer =>
  async (request, response, url, viewer) => {
    const [, way = '', , id = ''] = url.pathname.split('/');
    const { imports, uploads } = files;
    switch (`${request.method} ${way}`) {
      case 'POST upload':
        if (imports && uploads && id === '') return upload(request, response, url, { imports, uploads }, viewer);
        break;
      case 'GET upload':
        if (uploads && id === 'allowed') return allowed(response, url, uploads, viewer);
        break;
      case 'GET download':
        return download(request, response, id, files, viewer);
    }
    return refuseEarly(response, 405, 'METHOD_NOT_ALLOWED', 'POST a file, or GET one. 上传请用 POST，下载请用 GET。');
  };

/** The organisation that a file is for; undefined once the caller was told to name one. */
const placeIn = (response: ServerResponse, url: URL): UploadPlace | undefined => {
  const place = readGlobalId(url.searchParams.get('organisation') ?? '');
  if (place) return { region: place.region, organisation: `${place.type}:${place.region}:${place.id}` };
  const message = 'Say which organisation the file is for: ?organisation=ID. 请注明文件所属的组织。';
  refuseEarly(response, 400, 'INVALID_VALUE', message);
  return undefined;
};

const allowed = async (response: ServerResponse, url: URL, uploads: Uploads, viewer: Viewer): Promise<void> => {
  const place = placeIn(response, url);
  if (!place) return;
  await uploads.admit(viewer, place);
  response.writeHead(204, { 'cache-control': 'no-store' }).end();
};

const upload = async (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { imports, uploads }: Required<Pick<FileSide, 'imports' | 'uploads'>>,
  viewer: Viewer,
): Promise<void> => {
  const place = placeIn(response, url);
  if (!place) return;
  const expected = url.searchParams.get('sha256');
  const said = Number(request.headers['content-length'] ?? uploadLimit);
  const id = await uploads.take(viewer, place, Math.min(said, uploadLimit), () =>
    withBody(request, uploadLimit, async ({ path, digest }) =>
      expected === null || expected === digest ? imports.upload(viewer, place, fileName(request), path) : undefined,
    ),
  );
  if (id === undefined) {
    const message = 'What arrived is not the file of that digest. 收到的文件与摘要不符。';
    return refuseEarly(response, 400, 'INVALID_VALUE', message);
  }
  const body = JSON.stringify({ upload: toGlobalId('Upload', place.region, id) });
  return send(response, 201, 'application/json; charset=utf-8', body);
};

/** Says why a request for a file failed, when that lies with the caller; anything else is thrown on. */
export const refuseFile = (response: ServerResponse, error: unknown): void => {
  if (error instanceof BodyRefused) refuseEarly(response, error.status, 'REQUEST_REFUSED', error.message);
  else if (error instanceof CallerError) {
    const status = { UNAUTHENTICATED: 401, NOT_FOUND: 404, TOO_MANY_UPLOADS: 429 }[error.code] ?? 403;
    refuseEarly(response, status, error.code, `${error.in('en')} ${error.in('zh-CN')}`);
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
