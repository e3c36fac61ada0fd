import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BodyRefused } from '../process/body-refused.ts';
import { refuseByHeaders } from '../process/read-body.ts';
import { withUnnamedFile } from './unnamed-file.ts';

/** A body on disk. */
export interface BodyFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** Streams a body into a file of its own for as long as `use` needs it; never more than `limit` bytes. */
export const withBody = async <Result>(
  request: IncomingMessage,
  limit: number,
  use: (file: BodyFile) => Promise<Result>,
): Promise<Result> => {
  refuseByHeaders(request, limit);
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > limit ? new BodyRefused(413) : null, chunk);
    },
  });
  return withUnnamedFile(async ({ handle, path }) => {
    await pipeline(request, counted, createWriteStream(path, { fd: handle.fd, autoClose: false }));
    return use({ path, bytes, digest: hash.digest('hex') });
  });
};
