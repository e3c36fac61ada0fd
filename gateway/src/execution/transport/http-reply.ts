import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { type ReadLayout, SideFailure, type SubgraphReply } from './transport.ts';

const DECODERS: Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
};

/**
 * The GraphQL answer in an HTTP reply. A status of 5xx, or anything that is not such an answer, is no usable answer.
 * The body's bytes are good during the call only.
 */
export function readReply(
  status: number,
  encoding: string | undefined,
  body: Buffer,
  maxBytes: number,
  layout?: () => ReadLayout | undefined,
): SubgraphReply | Promise<SubgraphReply> {
  if (!encoding || encoding === 'identity') return layout?.()?.(body) ?? parseReply(status, body);
  return decode(encoding, Buffer.from(body), maxBytes).then(
    (plain) => layout?.()?.(plain) ?? parseReply(status, plain),
  );
}

function parseReply(status: number, body: Buffer): SubgraphReply {
  let reply: unknown;
  try {
    reply = JSON.parse(body.toString());
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
