/** An HTTP/1.1 message, as far as benchmarks and tests need it. */
export interface HttpMessage {
  readonly head: string;
  readonly body: Buffer;
  /** Where the next one begins. */
  readonly end: number;
}

const headEnd = Buffer.from('\r\n\r\n');
const nothing: Buffer = Buffer.alloc(0);

/** The first whole message in a buffer; undefined while it is not whole. */
const wholeMessage = (buffer: Buffer): HttpMessage | undefined => {
  const at = buffer.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = buffer.toString('latin1', 0, at);
  const from = at + headEnd.length;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined && /\r\ntransfer-encoding: *chunked/i.test(head)) return chunked(buffer, from, head);
  const end = from + Number(length ?? 0);
  return buffer.length < end ? undefined : { head, body: buffer.subarray(from, end), end };
};

const chunked = (buffer: Buffer, from: number, head: string): HttpMessage | undefined => {
  const parts: Buffer[] = [];
  for (let at = from; ; ) {
    const line = buffer.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16);
    const end = line + 2 + size + 2;
    if (buffer.length < end) return undefined;
    if (size === 0) return { head, body: Buffer.concat(parts), end };
    parts.push(buffer.subarray(line + 2, line + 2 + size));
    at = end;
  }
};

/**
 * Takes a connection's bytes, and hands on each message when it is whole. Bytes and bodies are lent: what outlives the call
 * must be copied. So a benchmark's own collector has nothing to do, and takes no time from what is measured.
 */
export const eachMessage = (handle: (message: HttpMessage) => void): ((chunk: Buffer) => void) => {
  /** Begins with what has come of the next message. */
  let kept: Buffer = nothing;
  let length = 0;
  return (chunk) => {
    let rest = chunk;
    if (length > 0) {
      kept = withRoom(kept, length, chunk.length);
      chunk.copy(kept, length);
      rest = kept.subarray(0, length + chunk.length);
    }
    for (let message = wholeMessage(rest); message; message = wholeMessage(rest)) {
      handle(message);
      rest = rest.subarray(message.end);
    }
    kept = withRoom(kept, 0, rest.length);
    rest.copy(kept);
    length = rest.length;
  };
};

/** The same buffer, or a larger one that begins with as much of it. */
const withRoom = (buffer: Buffer, length: number, more: number): Buffer => {
  if (buffer.length >= length + more) return buffer;
  const larger = Buffer.allocUnsafeSlow(2 * (length + more));
  buffer.copy(larger, 0, 0, length);
  return larger;
};
