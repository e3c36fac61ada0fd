import { connect, type Socket } from 'node:net';
import { eachMessage, type HttpMessage } from './http-message.ts';

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
  readonly variables: object | undefined;
  readonly connections: number;
  readonly seconds: number;
  /** Whether an answer's body is right; called once for each different body. */
  readonly isRight: (body: Buffer) => boolean;
}

/** A closed loop over keep-alive connections; every request carries an authorization of its own. */
export const load = (options: LoadOptions): Promise<LoadResult> => {
  const { port, path, query, variables, connections, seconds, isRight } = options;
  const body = JSON.stringify({ query, variables, operationName: /query (\w+)/.exec(query)?.[1] });
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nauthorization: Bearer caller-`;
  const rest = `\r\n\r\n${body}`;
  const latencies: number[] = [];
  let wrong = 0;
  let sent = 0;
  let right: Buffer | undefined;
  const started = performance.now();
  const until = started + seconds * 1000;

  const judge = ({ head, body: answer }: HttpMessage): void => {
    if (right?.equals(answer)) return;
    if (head.startsWith('HTTP/1.1 200') && isRight(answer)) right = Buffer.from(answer);
    else wrong += 1;
  };

  const loop = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let asked = 0;
      const ask = (): void => {
        asked = performance.now();
        sent += 1;
        socket.write(head + sent + rest, 'latin1');
      };
      socket.on('connect', ask);
      socket.on('error', reject);
      socket.on('close', () => resolve());
      socket.on(
        'data',
        eachMessage((answer) => {
          const now = performance.now();
          latencies.push(now - asked);
          judge(answer);
          if (now < until) ask();
          else socket.destroy();
        }),
      );
    });

  return Promise.all(Array.from({ length: connections }, loop)).then(() => ({
    requests: latencies.length,
    seconds: (performance.now() - started) / 1000,
    latencies: Float64Array.from(latencies).sort(),
    wrong,
  }));
};
