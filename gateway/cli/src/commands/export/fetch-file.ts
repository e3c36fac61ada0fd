import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
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

/**
 * Fetches a file into `to` by way of `to.part`, from where an earlier transfer stopped. Gives `broken` when it stops again
 * and again, `changed` when what arrived is not the file.
 */
export const fetchFile = async (
  client: Client,
  { path, digest, bytes }: { readonly path: string; readonly digest: string; readonly bytes: number },
  to: string,
): Promise<'whole' | 'broken' | 'changed'> => {
  const part = `${to}.part`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const have = await sizeOf(part);
    if (have >= bytes) break;
    const response = await client.fetch(path, have > 0 ? { range: `bytes=${have}-`, 'if-range': `"${digest}"` } : {});
    if (!response.body) continue;
    const flags = response.status === 206 ? 'a' : 'w';
    await pipeline(Readable.fromWeb(response.body as never), createWriteStream(part, { flags, mode: 0o600 })).catch(
      () => undefined,
    );
  }
  if ((await sizeOf(part)) < bytes) return 'broken';
  if ((await digestOf(part)) === digest) {
    await rename(part, to);
    return 'whole';
  }
  await rm(part, { force: true });
  return 'changed';
};
