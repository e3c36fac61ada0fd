import { connect, type Socket } from 'node:net';
import { eachMessage, type HttpMessage } from '../../kit/http-message.ts';

export interface LoadResult {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds of each request, sorted. */
  readonly latencies: Float64Array;
  readonly wrong: number;
}

export interface LoadOptions {
  readonly port: number;
  readonly path: string;
  readonly query: string;
  /** Asked one after the other, again and again. */
  readonly variables: readonly (object | undefined)[];
  /** The bearer token of the nth request; one of its own when left out. */
  readonly token?: (n: number) => string;
  readonly connections: number;
  readonly seconds: number;
  /** Whether the body is right for the variables of this index; asked until it is, once for each. */
  readonly isRight: (body: Buffer, index: number) => boolean;
}

/** A closed loop over keep-alive connections. */
export const load = (options: LoadOptions): Promise<LoadResult> => {
  const { port, path, query, variables, connections, seconds, isRight } = options;
  const token = options.token ?? ((n) => `caller-${n}`);
  const operationName = /query (\w+)/.exec(query)?.[1];
  const requests = variables.map((each) => {
    const body = JSON.stringify({ query, variables: each, operationName });
    return {
      head: `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nauthorization: Bearer `,
      rest: `\r\n\r\n${body}`,
    };
  });
  const latencies: number[] = [];
  let wrong = 0;
  let sent = 0;
  const right: Buffer[] = [];
  const started = performance.now();
  const until = started + seconds * 1000;

  const judge = ({ head, body: answer }: HttpMessage, index: number): void => {
    if (right[index]?.equals(answer)) return;
    if (head.startsWith('HTTP/1.1 200') && isRight(answer, index)) right[index] = Buffer.from(answer);
    else wrong += 1;
  };

  const loop = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const callback = (size: number, buffer: Uint8Array): boolean => {
        take((buffer as Buffer).subarray(0, size));
        return true;
      };
      const onread = { buffer: Buffer.allocUnsafeSlow(65_536), callback };
      const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true, onread });
      let asked = 0;
      let index = 0;
      const ask = (): void => {
        asked = performance.now();
        index = sent % requests.length;
        sent += 1;
        const { head, rest } = requests[index] ?? { head: '', rest: '' };
        socket.write(head + token(sent) + rest, 'latin1');
      };
      socket.on('connect', ask);
      socket.on('error', reject);
      socket.on('close', () => resolve());
      const take = eachMessage((answer) => {
        const now = performance.now();
        latencies.push(now - asked);
        judge(answer, index);
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
