import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportedFile } from '../export/exports.ts';
import { readGlobalId } from '../ids/global-id.ts';
import { sendRefusal } from '../process/send.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { FileSide } from './answer.ts';
import { wantedRange } from './range.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const headers = (type: string, name: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
});

const nothing = (response: ServerResponse): void =>
  sendRefusal(response, 404, 'NOT_FOUND', 'There is no such file, or it is gone. 没有这个文件，或文件已过期。');

/** Gives the file that a global id names: an import with its problems in the cells, or an exported list. */
export const download = async (
  request: IncomingMessage,
  response: ServerResponse,
  globalId: string,
  { imports, exports }: FileSide,
  viewer: Viewer,
): Promise<void> => {
  const named = readGlobalId(globalId);
  if (named?.type.endsWith('Export')) {
    const file = await exports.exported(viewer, named);
    return file ? sendExported(request, response, file) : nothing(response);
  }
  const file = named?.type.endsWith('Import') ? await imports?.annotated(viewer, named) : null;
  if (!file) return nothing(response);
  response.writeHead(200, headers(xlsx, file.name));
  await pipeline(Readable.from(file.pieces), response);
};

/** A transfer that broke off goes on where it stopped: the digest is the tag by which the file is known again. */
const sendExported = async (
  request: IncomingMessage,
  response: ServerResponse,
  { name, type, bytes, digest, read }: ExportedFile,
): Promise<void> => {
  const tag = `"${digest}"`;
  const condition = request.headers['if-range'];
  const wanted = wantedRange(request.headers.range, Array.isArray(condition) ? condition[0] : condition, tag, bytes);
  const always = { ...headers(type, name), etag: tag, 'accept-ranges': 'bytes', 'repr-digest': reprDigest(digest) };
  if (wanted.kind === 'unsatisfiable')
    return sendRefusal(response, 416, 'BAD_REQUEST', `The file has ${bytes} bytes. 文件共 ${bytes} 字节。`, {
      'content-range': `bytes */${bytes}`,
    });
  const { start, end } = wanted.kind === 'part' ? wanted : { start: 0, end: bytes };
  response.writeHead(wanted.kind === 'part' ? 206 : 200, {
    ...always,
    'content-length': end - start,
    ...(wanted.kind === 'part' && { 'content-range': `bytes ${start}-${end - 1}/${bytes}` }),
  });
  await pipeline(Readable.from(read(start, end)), response);
};

/** RFC 9530. */
const reprDigest = (digest: string): string => `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`;
