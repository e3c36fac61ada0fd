import { expect, test } from 'vitest';
import { ReplyReader } from './reply-reader.ts';

const read = (wire: string, pieces: number, maxBytes = 1_000) => {
  const reader = new ReplyReader(maxBytes);
  const bytes = Buffer.from(wire);
  const size = Math.ceil(bytes.length / pieces);
  for (let at = 0; at < bytes.length; at += size) {
    // The connection reuses its buffer: what was given before must have been kept.
    const piece = Buffer.from(bytes.subarray(at, at + size));
    const reply = reader.take(piece);
    const seen = reply && { ...reply, body: reply.body.toString() };
    piece.fill(0);
    if (seen) return seen;
  }
  const last = reader.end();
  return last && { ...last, body: last.body.toString() };
};

const whole = [
  ['a length', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nname', 200, 'name', 4_000],
  [
    'chunks',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nna\r\n02;x=y\r\nme\r\n0\r\n\r\n',
    200,
    'name',
    4_000,
  ],
  [
    'chunks and trailers',
    'HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n4\r\nname\r\n0\r\nA: b\r\n\r\n',
    200,
    'name',
    4_000,
  ],
  ['the end of the connection', 'HTTP/1.1 500 no\r\nServer: x\r\n\r\nname', 500, 'name', 0],
  [
    'a word about how long to keep it',
    'HTTP/1.1 200 OK\r\nKeep-Alive: timeout=5\r\nContent-Length: 0\r\n\r\n',
    200,
    '',
    4_000,
  ],
  ['a word that it closes', 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', 200, '', 0],
  [
    'a first reply that is none',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1',
    200,
    '1',
    4_000,
  ],
] as const;

test.each(whole)('a reply that ends by %s is read however it is cut', (_name, wire, status, body, reusableFor) => {
  for (let pieces = 1; pieces <= wire.length; pieces++) {
    expect(read(wire, pieces), `in ${pieces} pieces`).toMatchObject({ status, body, reusableFor });
  }
});

test('replies behind one another are read one by one however they are cut', () => {
  const wires = whole.filter(([, , , , reusableFor]) => reusableFor > 0);
  const wire = Buffer.from(wires.map(([, text]) => text).join(''));
  for (let size = 1; size <= wire.length; size++) {
    const reader = new ReplyReader(1_000);
    const bodies: string[] = [];
    for (let at = 0; at < wire.length; at += size) {
      const piece = Buffer.from(wire.subarray(at, at + size));
      for (let rest: Buffer = piece; rest.length > 0; ) {
        const reply = reader.take(rest);
        if (reply) bodies.push(reply.body.toString());
        rest = reply?.rest ?? Buffer.alloc(0);
      }
      piece.fill(0);
    }
    expect(bodies, `in pieces of ${size}`).toEqual(wires.map(([, , , body]) => body));
  }
});

test.each([
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12'],
  ['no number for a length', 'HTTP/1.1 200 OK\r\nContent-Length: 1x\r\n\r\n1'],
  ['another coding than chunked', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n'],
  ['a chunk without a size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nname\r\n'],
  ['a chunk longer than it says', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nname\r\n0\r\n\r\n'],
  ['another protocol', 'SMTP ready\r\n\r\n'],
])('%s is garbage', (_name, wire) => {
  for (let pieces = 1; pieces <= wire.length; pieces++) expect(() => read(wire, pieces)).toThrow('garbage');
});

test('a reply longer than allowed is refused as soon as that is known', () => {
  expect(() => read('HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n', 1, 10)).toThrow('oversize');
  expect(() => read('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n', 1, 10)).toThrow('oversize');
  expect(() => read('HTTP/1.1 200 OK\r\n\r\n12345678901', 3, 10)).toThrow('oversize');
});
