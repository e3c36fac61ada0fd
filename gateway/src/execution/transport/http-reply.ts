import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { SideFailure, type SubgraphReply } from './transport.ts';

const DECODERS: Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
};

/** The GraphQL answer in an HTTP reply. A status of 5xx, or anything that is not such an answer, is no usable answer. */
export async function readReply(
  status: number,
  headers: IncomingHttpHeaders,
  body: Buffer,
  maxBytes: number,
): Promise<SubgraphReply> {
  const encoding = headers['content-encoding'];
  const plain = encoding && encoding !== 'identity' ? await decode(String(encoding), body, maxBytes) : body;
  let reply: unknown;
  try {
    reply = JSON.parse(plain.toString('utf8'));
  } catch (cause) {
    throw status >= 400 ? new SideFailure('status', isTemporary(status)) : new SideFailure('garbage', false, cause);
  }
  if (typeof reply !== 'object' || reply === null || !('data' in reply || 'errors' in reply)) {
    throw status >= 400 ? new SideFailure('status', isTemporary(status)) : new SideFailure('garbage');
  }
  if (status >= 500 && !('data' in reply)) throw new SideFailure('status', isTemporary(status));
  return reply as SubgraphReply;
}

/** The server, or what stands before it, says that it did not take the request. */
const isTemporary = (status: number) => status === 502 || status === 503;

async function decode(encoding: string, body: Buffer, maxOutputLength: number): Promise<Buffer> {
  const decoder = DECODERS[encoding];
  if (!decoder) throw new SideFailure('garbage');
  try {
    return await decoder(body, { maxOutputLength });
  } catch (cause) {
    throw new SideFailure(
      (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'oversize' : 'garbage',
      false,
      cause,
    );
  }
}
