import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileError } from '../errors/file-error.ts';

/** Where a file's bytes are. A path keeps a large file out of memory. */
export type Source = Uint8Array | { readonly path: string };

const MiB = 2 ** 20;

/** Size in bytes; refuses nothing and more than `limit`. */
export async function sizeOf(source: Source, limit: number): Promise<number> {
  const size = source instanceof Uint8Array ? source.byteLength : (await stat(source.path)).size;
  if (size === 0) throw fileError('EMPTY_FILE');
  if (size > limit) throw fileError('TOO_LARGE', `${Math.floor(limit / MiB)} MiB`);
  return size;
}

export async function headOf(source: Source, length: number): Promise<Buffer> {
  if (source instanceof Uint8Array) return asBuffer(source).subarray(0, length);
  const file = await open(source.path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export const allOf = async (source: Source): Promise<Buffer> =>
  source instanceof Uint8Array ? asBuffer(source) : readFile(source.path);

export function streamOf(source: Source): Readable {
  if (!(source instanceof Uint8Array)) return createReadStream(source.path, { highWaterMark: 256 * 1024 });
  const bytes = asBuffer(source);
  return Readable.from(slices(bytes, 256 * 1024), { objectMode: false });
}

function* slices(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
