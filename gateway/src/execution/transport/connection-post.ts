import { type ByteString, ofLatin1 } from '../json/byte-string.ts';
import { ConnectionPool } from './connection-pool.ts';
import { dialTo } from './dial.ts';
import type { Post, PostOptions, Written } from './post.ts';
import { SideFailure } from './transport.ts';

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * POSTs over connections of our own: half of what a general client costs, which is most of what a fetch costs.
 * An exchange has its connection to itself unless it can tell its own reply: so none ever reaches another caller.
 */
export function connectionPost(url: URL, { connections, maxReplyBytes, headers: fixed }: PostOptions): Post {
  const start = `POST ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\n${linesOf(fixed)}`;
  const messageOf = ({ headers, body }: Written): ByteString =>
    ofLatin1(`${start}${linesOf(headers)}content-length: ${body.length}\r\n\r\n${body}`);
  const pool = new ConnectionPool({ dial: dialTo(url), connections, maxReplyBytes, messageOf });
  return {
    start(exchange) {
      try {
        return pool.start(exchange);
      } catch (error) {
        exchange.failed(new SideFailure('fault', false, error));
        return () => undefined;
      }
    },
    close: async () => pool.close(),
  };
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  let lines = '';
  for (const name in headers) {
    const value = headers[name] as string;
    if (!NAME.test(name) || !VALUE.test(value)) throw new Error(`the header ${name} cannot be sent`);
    lines += `${name}: ${value}\r\n`;
  }
  return lines;
}
