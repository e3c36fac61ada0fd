import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from '../../client/client.ts';

/** Times that a broken transfer is taken up again before it is left to the caller. */
const attempts = 5;

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
};

interface Wanted {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
}

/**
 * Fetches a file into `to` by way of `to.part`, from where an earlier transfer stopped. What lies there of another file is
 * fetched anew. Gives `broken` when it stops again and again, `changed` when what arrived is not the file.
 * @throws Error of the file system when `to.part` cannot be written, or not be renamed
 */
export const fetchFile = async (
  client: Client,
  wanted: Wanted,
  to: string,
): Promise<'whole' | 'broken' | 'changed'> => {
  const part = `${to}.part`;
  for (;;) {
    const begunBefore = (await sizeOf(part)) > 0;
    if (!(await transfer(client, wanted, part))) return 'broken';
    if ((await digestOf(part)) === wanted.digest) {
      await rename(part, to);
      return 'whole';
    }
    await rm(part, { force: true });
    if (!begunBefore) return 'changed';
  }
};

/** Whether as many bytes lie there at last as the file has. */
const transfer = async (client: Client, { path, digest, bytes }: Wanted, part: string): Promise<boolean> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const have = await sizeOf(part);
    if (have >= bytes) break;
    const response = await client.fetch(path, have > 0 ? { range: `bytes=${have}-`, 'if-range': `"${digest}"` } : {});
    if (!response.body) continue;
    // Opened first: a file that cannot be written is no transfer that broke off.
    const file = await open(part, response.status === 206 ? 'a' : 'w', 0o600);
    await pipeline(Readable.fromWeb(response.body as never), file.createWriteStream()).catch((error) => {
      if (isOurs(error)) throw error;
    });
  }
  return (await sizeOf(part)) >= bytes;
};

/** Whether the disk failed rather than the line. */
const isOurs = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code));
