import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachMessage } from './http-message.ts';

const bodies = fc.array(fc.record({ text: fc.string({ maxLength: 300 }), isChunked: fc.boolean() }), { maxLength: 6 });
const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 });

const written = ({ text, isChunked }: { readonly text: string; readonly isChunked: boolean }): Buffer => {
  const body = Buffer.from(text);
  if (!isChunked)
    return Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\nContent-Length: ${body.length}\r\n\r\n`), body]);
  const chunk = body.length > 0 ? [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')] : [];
  return Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'),
    ...chunk,
    Buffer.from('0\r\n\r\n'),
  ]);
};

test('messages come out whole and in order, wherever the bytes are cut, though the bytes are lent', () => {
  fc.assert(
    fc.property(bodies, sizes, (messages, cuts) => {
      const bytes = Buffer.concat(messages.map(written));
      const taken: string[] = [];
      const take = eachMessage(({ body }) => taken.push(body.toString()));
      const lent = Buffer.alloc(200);
      for (let at = 0, cut = 0; at < bytes.length; cut += 1) {
        const size = Math.min(cuts[cut % cuts.length] ?? 1, bytes.length - at);
        bytes.copy(lent, 0, at, at + size);
        take(lent.subarray(0, size));
        lent.fill(0);
        at += size;
      }
      expect(taken).toEqual(messages.map(({ text }) => text));
    }),
  );
});
