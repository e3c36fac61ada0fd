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

/** Takes a connection's bytes, and hands on each message when it is whole. */
export const eachMessage = (handle: (message: HttpMessage) => void): ((chunk: Buffer) => void) => {
  let pending: Buffer = nothing;
  return (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let message = wholeMessage(pending); message; message = wholeMessage(pending)) {
      pending = message.end === pending.length ? nothing : pending.subarray(message.end);
      handle(message);
      if (pending.length === 0) return;
    }
  };
};
