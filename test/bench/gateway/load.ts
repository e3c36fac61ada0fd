import { connect, type Socket } from 'node:net';

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request, sorted. */
  readonly latencies: Float64Array;
  readonly wrong: number;
}

const headEnd = Buffer.from('\r\n\r\n');

/** Where the first whole HTTP answer in a buffer ends, and where its body begins; undefined while it is not whole. */
const wholeAnswer = (
  buffer: Buffer,
): { readonly status: number; readonly body: Buffer; readonly end: number } | undefined => {
  const at = buffer.indexOf(headEnd);
  if (at < 0) return undefined;
  const head = buffer.toString('latin1', 0, at);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = at + 4 + Number(length);
    return buffer.length < end ? undefined : { status, body: buffer.subarray(at + 4, end), end };
  }
  return chunked(buffer, at + 4, status);
};

const chunked = (buffer: Buffer, from: number, status: number) => {
  const parts: Buffer[] = [];
  for (let at = from; ; ) {
    const line = buffer.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16);
    const end = line + 2 + size + 2;
    if (buffer.length < end) return undefined;
    if (size === 0) return { status, body: Buffer.concat(parts), end };
    parts.push(buffer.subarray(line + 2, line + 2 + size));
    at = end;
  }
};

export interface LoadOptions {
  readonly port: number;
  readonly path: string;
  readonly query: string;
  readonly connections: number;
  readonly seconds: number;
  /** Whether an answer's body is right; called once for each different body. */
  readonly isRight: (body: Buffer) => boolean;
}

/** A closed loop over keep-alive connections; every request carries an authorization of its own. */
export const load = (options: LoadOptions): Promise<LoadResult> => {
  const { port, path, query, connections, seconds, isRight } = options;
  const body = JSON.stringify({ query, operationName: /query (\w+)/.exec(query)?.[1] });
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nauthorization: Bearer caller-`;
  const rest = `\r\n\r\n${body}`;
  const latencies: number[] = [];
  let wrong = 0;
  let sent = 0;
  let right: Buffer | undefined;
  const started = performance.now();
  const until = started + seconds * 1000;

  const judge = (answer: { readonly status: number; readonly body: Buffer }): void => {
    if (right?.equals(answer.body)) return;
    if (answer.status === 200 && isRight(answer.body)) right = Buffer.from(answer.body);
    else wrong += 1;
  };

  const loop = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let pending = Buffer.alloc(0);
      let asked = 0;
      const ask = (): void => {
        asked = performance.now();
        sent += 1;
        socket.write(head + sent + rest);
      };
      socket.on('connect', ask);
      socket.on('error', reject);
      socket.on('close', () => resolve());
      socket.on('data', (chunk) => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        const answer = wholeAnswer(pending);
        if (!answer) return;
        const now = performance.now();
        latencies.push(now - asked);
        judge(answer);
        pending = pending.subarray(answer.end);
        if (now < until) ask();
        else socket.destroy();
      });
    });

  return Promise.all(Array.from({ length: connections }, loop)).then(() => ({
    requests: latencies.length,
    seconds: (performance.now() - started) / 1000,
    latencies: Float64Array.from(latencies).sort(),
    wrong,
  }));
};
