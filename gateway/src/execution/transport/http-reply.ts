import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { nestsTooDeep } from '../json/nests-too-deep.ts';
import { hasOwnMark, takeMark, withoutMark } from './marked-operation.ts';
import { type ReadLayout, SideFailure, type SubgraphReply } from './transport.ts';

const DECODERS: Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
};

/** A reply without the mark that its read was sent with, or, if `misplaced`, with another's. */
export class Unmarked extends Error {
  readonly misplaced: boolean;
  constructor(misplaced: boolean) {
    super();
    this.misplaced = misplaced;
  }
}

/** What a reply is read by. */
export interface Reading {
  readonly operation: string;
  readonly layout: (() => ReadLayout | undefined) | undefined;
  /** The mark that the operation was sent with. */
  readonly mark: number | undefined;
  /** Most bytes of the body, after decompression too. */
  readonly maxBytes: number;
}

/**
 * The GraphQL answer in an HTTP reply. A status of 5xx, or anything that is not such an answer, is no usable answer.
 * The body's bytes are good during the call only.
 * @throws SideFailure, or Unmarked
 */
export function readReply(
  status: number,
  encoding: string | undefined,
  body: Buffer,
  reading: Reading,
): SubgraphReply | Promise<SubgraphReply> {
  if (!encoding || encoding === 'identity') return readPlain(status, body, reading);
  return decode(encoding, Buffer.from(body), reading.maxBytes).then((plain) => readPlain(status, plain, reading));
}

function readPlain(status: number, body: Buffer, { operation, layout, mark }: Reading): SubgraphReply {
  const own = mark === undefined ? body : withoutMark(body, mark);
  const laidOut = own && layout?.()?.(own);
  if (laidOut) return laidOut;
  const reply = parsed(status, own ?? body, mark !== undefined);
  if ((own && mark !== undefined) || (mark === undefined && hasOwnMark(operation))) return reply;
  const found = takeMark(reply);
  if (found !== mark) throw new Unmarked(found !== undefined);
  return reply;
}

/** A refusal of what was marked may be of the mark: it is then asked again without. */
function parsed(status: number, body: Buffer, isMarked: boolean): SubgraphReply {
  try {
    return parseReply(status, body);
  } catch (error) {
    if (isMarked && status < 500 && status !== 429) throw new Unmarked(false);
    throw error;
  }
}

/** Some servers begin with it, and a reader may ignore it (RFC 8259, 8.1). */
const BYTE_ORDER_MARK = 0xfeff;

function parseReply(status: number, body: Buffer): SubgraphReply {
  if (nestsTooDeep(body)) throw new SideFailure('garbage');
  let reply: unknown;
  try {
    const text = body.toString();
    reply = JSON.parse(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text);
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
