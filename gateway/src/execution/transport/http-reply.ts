import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { takeMark, withoutMark } from './marked-operation.ts';
import { type ReadLayout, SideFailure, type SubgraphReply } from './transport.ts';

const DECODERS: Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
};

/** The reply to a read that was sent with a mark came without any, or, if `misplaced`, with another read's. */
export class Unmarked extends Error {
  readonly misplaced: boolean;
  constructor(misplaced: boolean) {
    super();
    this.misplaced = misplaced;
  }
}

/**
 * The GraphQL answer in an HTTP reply. A status of 5xx, or anything that is not such an answer, is no usable answer.
 * The body's bytes are good during the call only.
 * @param mark that the read was sent with
 * @throws SideFailure, or Unmarked
 */
export function readReply(
  status: number,
  encoding: string | undefined,
  body: Buffer,
  maxBytes: number,
  layout?: () => ReadLayout | undefined,
  mark?: number,
): SubgraphReply | Promise<SubgraphReply> {
  if (!encoding || encoding === 'identity') return readPlain(status, body, layout, mark);
  return decode(encoding, Buffer.from(body), maxBytes).then((plain) => readPlain(status, plain, layout, mark));
}

function readPlain(
  status: number,
  body: Buffer,
  layout: (() => ReadLayout | undefined) | undefined,
  mark: number | undefined,
): SubgraphReply {
  const own = mark === undefined ? body : withoutMark(body, mark);
  if (own) return layout?.()?.(own) ?? parseReply(status, own);
  const reply = parseReply(status, body);
  const found = takeMark(reply);
  if (found !== mark) throw new Unmarked(found !== undefined);
  return reply;
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
