import { createHash } from 'node:crypto';
import type { Session } from '../database/session.ts';
import type { RowKey } from '../loader/row-key.ts';
import { type Place, placeOf, sealingOverhead } from '../sealed/sealing.ts';
import { refused } from './refusals.ts';

/** Bytes of a part; it is stored with what sealing adds. */
const partSize = 1024 * 1024 - sealingOverhead;
/** Bytes of a file at most. */
const most = 1024 * 1024 * 1024;

const partPlace = ({ region, id }: RowKey, n: number): Place => placeOf(`content/${n}`, region, id);

export const clearParts = (session: Session, { region, id }: RowKey): Promise<unknown> =>
  session.rows('export.clear', 'DELETE FROM export_part WHERE region = $1 AND export_id = $2::uuid', [region, id]);

/** Keeps a file's pieces as they come, sealed, in parts, and says what they were. */
export const keepParts = async (session: Session, key: RowKey, pieces: AsyncIterable<Uint8Array>) => {
  const hash = createHash('sha256');
  let bytes = 0;
  let n = 0;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const keep = async (content: Buffer): Promise<void> => {
    await session.rows(
      'export.part',
      'INSERT INTO export_part (region, export_id, n, content) VALUES ($1, $2::uuid, $3, $4)',
      [key.region, key.id, n, session.sealed?.sealing.sealBytes(partPlace(key, n), content) ?? content],
    );
    n += 1;
  };
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
    if (bytes > most) throw refused('TOO_LARGE');
    waiting.push(piece);
    size += piece.length;
    if (size < partSize) continue;
    let whole = Buffer.concat(waiting);
    for (; whole.length >= partSize; whole = whole.subarray(partSize)) await keep(whole.subarray(0, partSize));
    waiting = [Uint8Array.from(whole)];
    size = whole.length;
  }
  if (size > 0) await keep(Buffer.concat(waiting));
  return { bytes, digest: hash.digest('hex') };
};

/** The bytes from `start` up to, not with, `end`. */
export async function* readParts(
  session: Session,
  key: RowKey,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array> {
  for (let n = Math.floor(start / partSize); n * partSize < end; n += 1) {
    const [part] = await session.rows<{ readonly content: Buffer }>(
      'export.read',
      'SELECT content FROM export_part WHERE region = $1 AND export_id = $2::uuid AND n = $3',
      [key.region, key.id, n],
    );
    // It expired meanwhile: the transfer breaks off rather than end as if it were whole.
    if (!part) throw new Error('a part of an export is gone');
    const content = session.sealed?.sealing.openBytes(partPlace(key, n), part.content) ?? part.content;
    yield content.subarray(Math.max(0, start - n * partSize), end - n * partSize);
  }
}
