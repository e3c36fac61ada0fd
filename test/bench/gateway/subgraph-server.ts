import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { eachMessage, type HttpMessage } from '../../kit/http-message.ts';
import { type GraphName, loadGraph } from './graph.ts';

/**
 * All subgraphs of a graph in one process of their own. An answer is computed once for each request body and remembered,
 * since the data never change, and HTTP is read and written by hand: what is measured is the gateway in front of them,
 * and on few cores it must not wait for them.
 */
const graph = await loadGraph(process.argv[2] as GraphName);
const open = await graph.open();
let calls = 0;
let latency = 0;

const reply = (status: string, body: string): Buffer =>
  Buffer.from(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: keep-alive\r\nkeep-alive: timeout=60\r\n\r\n${body}`,
  );

const unauthorised = reply('401 Unauthorized', '{}');

/** A body's length, beginning and end: mostly no other has the same, and that is cheaper than hashing all of it. */
const likenessOf = (body: Buffer): string =>
  `${body.length} ${body.toString('latin1', 0, 200)} ${body.toString('latin1', Math.max(200, body.length - 120))}`;

/** The alias of `__typename` that a gateway has put first in a read, to know the reply by it. */
const alias = /\{(\w+):__typename /;

/** Answers by request body. Those that differ in nothing but that alias are computed once. */
const rememberedAnswers = (name: string) => {
  const known = new Map<string, { readonly body: Buffer; readonly answer: Promise<Buffer> }[]>();
  const computed = async (text: string): Promise<Buffer> => {
    const mark = alias.exec(text);
    if (!mark) return reply('200 OK', JSON.stringify(await open.answer(name, JSON.parse(text))));
    const plain = (await answerTo(Buffer.from(text.replace(alias, '{')))).toString();
    const data = plain.slice(plain.indexOf('\r\n\r\n') + 4);
    return reply('200 OK', data.replace('{"data":{', `{"data":{"${mark[1]}":"Query",`));
  };
  const answerTo = (body: Buffer): Promise<Buffer> => {
    const likeness = likenessOf(body);
    const alike = known.get(likeness) ?? [];
    const before = alike.find((each) => each.body.equals(body));
    if (before) return before.answer;
    const kept = { body: Buffer.from(body), answer: computed(body.toString()) };
    known.set(likeness, [...alike, kept]);
    return kept.answer;
  };
  return answerTo;
};

const serve = (name: string): Promise<number> => {
  const answerTo = rememberedAnswers(name);
  const answer = async ({ head, body }: HttpMessage): Promise<Buffer> => {
    calls += 1;
    const isAllowed = /\r\nauthorization: *Bearer /i.test(head) || !head.startsWith('POST');
    const bytes = isAllowed ? await answerTo(body) : unauthorised;
    if (latency > 0) await sleep(latency);
    return bytes;
  };
  const server = createServer({ noDelay: true }, (socket) => {
    // Requests that come together are worked on together, and answered in their order.
    let before: Promise<unknown> = Promise.resolve();
    const handle = (message: HttpMessage): void => {
      before = Promise.all([answer(message), before]).then(([bytes]) => socket.write(bytes));
    };
    socket.on('data', eachMessage(handle));
    socket.on('error', () => socket.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
};

const ports: Record<string, number> = {};
for (const { name } of graph.services) ports[name] = await serve(name);

process.on('message', (message: { readonly kind: 'latency' | 'calls'; readonly latency?: number }) => {
  if (message.kind === 'latency') latency = message.latency ?? 0;
  process.send?.({ kind: message.kind, calls });
});
process.once('SIGTERM', () => void open.stop().then(() => process.exit(0)));
process.send?.({ kind: 'ready', ports, variables: open.variables });
