import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Session } from '../database/session.ts';
import { withUnnamedFile } from '../files/unnamed-file.ts';
import { type Place, placeOf, sealingOverhead } from '../sealed/sealing.ts';
import { asImporter, type ImportWork } from './work.ts';

/** A part is stored with what sealing adds. */
const partSize = 1024 * 1024 - sealingOverhead;

const partPlace = (region: string, digest: string, n: number): Place => placeOf(`content/${n}`, region, digest);

/** SHA-256 of a file, hexadecimal, and its size in bytes. */
const digestOf = async (path: string): Promise<{ readonly digest: string; readonly bytes: number }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { digest: hash.digest('hex'), bytes };
};

/** Whether a file's bytes are there, all of them. */
export const isKept = async (session: Session, region: string, digest: string): Promise<boolean> => {
  const [kept] = await session.rows('import.file.kept', 'SELECT 1 FROM import_file WHERE region = $1 AND digest = $2', [
    region,
    digest,
  ]);
  return kept !== undefined;
};

/**
 * Keeps a file's bytes once: all of them or, when the process is killed in the midst, none, since nothing would remove a part
 * without its file. Gives their digest.
 */
export const keepFile = async (work: ImportWork, region: string, path: string): Promise<string> => {
  const { digest, bytes } = await digestOf(path);
  await asImporter(work, async (tx) => {
    const again = await tx.$executeRawUnsafe(
      'UPDATE import_file SET recorded_at = CURRENT_TIMESTAMP WHERE region = $1 AND digest = $2',
      region,
      digest,
    );
    if (again > 0) return;
    const taken = await tx.$executeRawUnsafe(
      'INSERT INTO import_file (region, digest, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      region,
      digest,
      bytes,
    );
    if (taken === 0) return;
    let n = 0;
    for await (const content of createReadStream(path, { highWaterMark: partSize })) {
      await tx.$executeRawUnsafe(
        'INSERT INTO import_file_part (region, digest, n, content) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        region,
        digest,
        n,
        tx.sealed?.sealing.sealBytes(partPlace(region, digest, n), content) ?? content,
      );
      n += 1;
    }
  });
  return digest;
};

/** Gives `use` a kept file as a path of its own, which is gone afterwards. */
export const withFile = async <Result>(
  session: Session,
  region: string,
  digest: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> =>
  withUnnamedFile(async ({ handle, path }) => {
    for (let n = 0; ; n += 1) {
      const [part] = await session.rows<{ readonly content: Buffer }>(
        'import.file.read',
        'SELECT content FROM import_file_part WHERE region = $1 AND digest = $2 AND n = $3',
        [region, digest, n],
      );
      if (!part) break;
      await handle.write(session.sealed?.sealing.openBytes(partPlace(region, digest, n), part.content) ?? part.content);
    }
    return use(path);
  });
