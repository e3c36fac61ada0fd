import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

interface Reply {
  data?: Record<string, unknown> | null;
}

const json = { 'content-type': 'application/json' };
const HUGE = Buffer.from(`{"data":{"padding":"${'x'.repeat(10_000_000)}"}}`);
const NESTED = '['.repeat(50_000) + ']'.repeat(50_000);
const BOMB = gzipSync(HUGE);

/** A 200 with another body than the one that was asked for. */
const bodied =
  (body: (reply: Reply) => unknown, headers: Record<string, string> = json) =>
  (response: ServerResponse, reply: Reply): void => {
    const sent = body(reply);
    response
      .writeHead(200, headers)
      .end(typeof sent === 'string' || Buffer.isBuffer(sent) ? sent : JSON.stringify(sent));
  };

const changeLists = ({ data }: Reply, change: (list: unknown[]) => unknown[]) => ({
  data: Object.fromEntries(
    Object.entries(data ?? {}).map(([key, value]) => [key, Array.isArray(value) ? change(value) : value]),
  ),
});

const lists = (change: (list: unknown[]) => unknown[]) => bodied((reply) => changeLists(reply, change));

/** A status that says no, with what a server in trouble may tell. */
const refusing = (status: number) => (response: ServerResponse) => {
  response.writeHead(status, json).end('internal error at db-host-7 SELECT * FROM secrets');
};

/** Bytes on the wire that are no reply of Node's server. */
const raw = (text: (body: string) => string) => (response: ServerResponse, reply: Reply) => {
  const { socket } = response;
  socket?.write(text(JSON.stringify(reply)));
  socket?.end();
};

/** The same entity under another's key. */
const foreign = (entity: unknown) =>
  typeof entity === 'object' && entity !== null
    ? Object.fromEntries(
        Object.entries(entity).map(([key, value]) => [
          key,
          typeof value === 'string' && /^m\d+$/.test(value) ? 'm999' : value,
        ]),
      )
    : entity;

/** The ways of answering in which subgraphs should not. */
const misbehaviours = {
  garbage: bodied(() => '<html>not found</html>'),
  'a page': bodied(() => '<!doctype html><title>Sign in</title>', { 'content-type': 'text/html' }),
  'another content type': bodied((reply) => reply, { 'content-type': 'text/plain' }),
  'a byte order mark': bodied((reply) => `\uFEFF${JSON.stringify(reply)}`),
  'not GraphQL': bodied(() => [1, 2, 3]),
  'no content': (response: ServerResponse) => {
    response.writeHead(204).end();
  },
  'short list': lists((list) => list.slice(1)),
  'long list': lists((list) => [...list, ...list]),
  swapped: lists((list) => [...list].reverse()),
  foreign: lists((list) => list.map(foreign)),
  'a key nested without end': bodied((reply) => JSON.stringify(reply).replace(/"m\d+"/, NESTED)),
  'wrong types': lists((list) => list.map(() => 'text')),
  'no entities': bodied(() => ({ data: {} })),
  huge: bodied(() => HUGE),
  'huge in chunks': (response: ServerResponse) => {
    response.writeHead(200, json);
    response.write(HUGE.subarray(0, HUGE.length / 2));
    response.end(HUGE.subarray(HUGE.length / 2));
  },
  'a compressed bomb': bodied(() => BOMB, { ...json, 'content-encoding': 'gzip' }),
  slow: (response: ServerResponse, reply: Reply) => {
    setTimeout(() => response.writeHead(200, json).end(JSON.stringify(reply)), 5_000);
  },
  hang: () => {},
  'a drip': (response: ServerResponse, reply: Reply) => {
    response.writeHead(200, json);
    const text = JSON.stringify(reply);
    let at = 0;
    const drip = setInterval(() => {
      if (response.destroyed || at === text.length) clearInterval(drip);
      else response.write(text[at++]);
    }, 100);
  },
  reset: (response: ServerResponse) => {
    response.writeHead(200, { ...json, 'content-length': 1_000 });
    response.write('{"data":{"_ent');
    setTimeout(() => response.destroy(), 5);
  },
  'broken chunks': raw((body) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`),
  'chunks cut short': raw(
    (body) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${(body.length + 9).toString(16)}\r\n${body}`,
  ),
  'HTTP/1.0': raw((body) => `HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${body}`),
  'an answer to nothing behind the answer': (response: ServerResponse, reply: Reply) => {
    const unasked = JSON.stringify(changeLists(reply, (list) => list.map(foreign)));
    response.writeHead(200, json).end(JSON.stringify(reply));
    response.socket?.write(`HTTP/1.1 200 OK\r\ncontent-length: ${unasked.length}\r\n\r\n${unasked}`);
  },
  'errors that tell too much': bodied(() => ({
    data: null,
    errors: [
      { message: 'relation "secrets" of db-host-7 does not exist', extensions: { sql: 'SELECT * FROM secrets' } },
    ],
  })),
  'status 500': refusing(500),
  'status 503': refusing(503),
  'status 429': refusing(429),
} as const satisfies Record<string, (response: ServerResponse, reply: Reply) => void>;

export type Fault = keyof typeof misbehaviours;

export const FAULTS = Object.keys(misbehaviours) as readonly Fault[];

/** Answers in one of the ways that subgraphs should not, or as it should. */
export function misbehave(response: ServerResponse, fault: Fault | undefined, reply: Reply): void {
  if (fault) misbehaviours[fault](response, reply);
  else response.writeHead(200, json).end(JSON.stringify(reply));
}
