import { isUtf8 } from 'node:buffer';
import { maxHeaderSize } from 'node:http';

/** A POST of JSON to /graphql. */
export interface WholeRequest {
  readonly accept: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

const REQUEST_LINE = 'POST /graphql HTTP/1.1\r\n';
const HEAD_END = Buffer.from('\r\n\r\n');
/** Well below what Node's HTTP server takes. */
const MOST_HEAD_BYTES = Math.min(16_000, maxHeaderSize - 384);
const MOST_HEADERS = 100;
const HEADERS = /^(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+$/;
const LENGTH = /^\d{1,9}$/;

/**
 * Reads bytes that are one ordinary request beyond doubt. When some are missing or left over, when the body is no UTF-8, or
 * by any header that stands twice and counts or says how to read the message (RFC 9112), it is undefined.
 */
export function wholeRequest(bytes: Buffer, maxBodyBytes: number): WholeRequest | undefined {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0 || end > MOST_HEAD_BYTES) return undefined;
  const head = bytes.toString('latin1', 0, end + 2);
  if (!head.startsWith(REQUEST_LINE)) return undefined;
  const headers = head.slice(REQUEST_LINE.length);
  if (!HEADERS.test(headers)) return undefined;
  let host: string | undefined;
  let type: string | undefined;
  let length: string | undefined;
  let accept: string | undefined;
  let authorization: string | undefined;
  for (let at = 0, count = 1; at < headers.length; count++) {
    if (count > MOST_HEADERS) return undefined;
    const colon = headers.indexOf(':', at);
    const next = headers.indexOf('\r\n', colon);
    switch (headers.slice(at, colon).toLowerCase()) {
      case 'host':
        if (host !== undefined) return undefined;
        host = valueIn(headers, colon, next);
        break;
      case 'content-type':
        if (type !== undefined) return undefined;
        type = valueIn(headers, colon, next);
        break;
      case 'content-length':
        if (length !== undefined) return undefined;
        length = valueIn(headers, colon, next);
        break;
      case 'accept':
        if (accept !== undefined) return undefined;
        accept = valueIn(headers, colon, next);
        break;
      case 'authorization':
        if (authorization !== undefined) return undefined;
        authorization = valueIn(headers, colon, next);
        break;
      case 'connection':
        if (valueIn(headers, colon, next) !== 'keep-alive') return undefined;
        break;
      case 'expect':
      case 'proxy-connection':
      case 'transfer-encoding':
      case 'upgrade':
        return undefined;
    }
    at = next + 2;
  }
  if (host === undefined || type !== 'application/json' || length === undefined || !LENGTH.test(length))
    return undefined;
  const start = end + HEAD_END.length;
  const bodyBytes = bytes.length - start;
  if (bodyBytes !== Number(length) || bodyBytes > maxBodyBytes) return undefined;
  const body = bytes.toString('utf8', start);
  // Bytes that are no UTF-8 become this character; a text that has it may have been sent so.
  if (body.includes('\ufffd') && !isUtf8(bytes.subarray(start))) return undefined;
  return { accept, authorization, body };
}

function valueIn(headers: string, colon: number, next: number): string {
  let from = colon + 1;
  let to = next;
  while (from < to && isBlank(headers.charCodeAt(from))) from++;
  while (to > from && isBlank(headers.charCodeAt(to - 1))) to--;
  return headers.slice(from, to);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;
