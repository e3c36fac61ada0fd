import { remembered } from './remembered.ts';
import { SideFailure } from './transport.ts';

/** What counts of the head of an HTTP/1.1 reply. */
export interface ReplyHead {
  readonly status: number;
  /** Where the body ends: after so many bytes, by its chunks, or with the connection. */
  readonly framing: number | 'chunked' | 'close';
  readonly encoding: string | undefined;
  /** Milliseconds that the connection may be idle and still be used again; 0: not at all. */
  readonly reusableFor: number;
}

/** Without a word from the server: most wait five seconds or more. */
const USUAL_IDLE_MILLISECONDS = 4_000;
const NO_BODY = new Set([204, 304]);

function parseReplyHead(head: string): ReplyHead {
  const status = /^HTTP\/1\.([01]) (\d{3})(?: |\r|$)/.exec(head);
  if (!status) throw new SideFailure('garbage');
  let length: number | undefined;
  let chunked = false;
  let encoding: string | undefined;
  let idle = status[1] === '1' ? USUAL_IDLE_MILLISECONDS : 0;
  for (let at = head.indexOf('\r\n'); at >= 0; ) {
    const next = head.indexOf('\r\n', at + 2);
    const line = next < 0 ? head.slice(at + 2) : head.slice(at + 2, next);
    at = next;
    const colon = line.indexOf(':');
    if (colon < 1) throw new SideFailure('garbage');
    const value = () => line.slice(colon + 1).trim();
    switch (line.slice(0, colon).toLowerCase()) {
      case 'content-length': {
        const text = value();
        const size = /^\d{1,15}$/.test(text) ? Number(text) : -1;
        if (size < 0 || (length !== undefined && length !== size)) throw new SideFailure('garbage');
        length = size;
        break;
      }
      case 'transfer-encoding':
        if (chunked || value().toLowerCase() !== 'chunked') throw new SideFailure('garbage');
        chunked = true;
        break;
      case 'content-encoding':
        encoding = value().toLowerCase();
        break;
      case 'connection':
        if (/(?:^|,)\s*close\s*(?:,|$)/i.test(value())) idle = 0;
        break;
      case 'keep-alive': {
        const seconds = /(?:^|[\s,])timeout=(\d{1,6})/i.exec(value())?.[1];
        if (seconds !== undefined && idle > 0) idle = Math.max(0, Number(seconds) * 1_000 - 1_000);
        break;
      }
    }
  }
  const code = Number(status[2]);
  const framing = code < 200 || NO_BODY.has(code) ? 0 : chunked ? 'chunked' : (length ?? 'close');
  const doubtful = framing === 'close' || (chunked && length !== undefined);
  return { status: code, framing, encoding, reusableFor: doubtful ? 0 : idle };
}

const MOST_KNOWN = 256;
const LONGEST_KNOWN = 1_000;

/**
 * Reads a head without the empty line that ends it (RFC 9112). Throws `SideFailure` at what it does not allow. Within a
 * second most of a server's are alike.
 */
export const readReplyHead: (head: string) => ReplyHead = remembered(parseReplyHead, MOST_KNOWN, LONGEST_KNOWN);
