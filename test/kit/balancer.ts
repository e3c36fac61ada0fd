import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Servers in turns behind one address: one that refuses a connection is passed over. */
export const startBalancer = async (urls: readonly string[]) => {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const body: Buffer[] = [];
    const first = turn++;
    const pass = (nth: number): void => {
      const { method, headers, url = '/' } = incoming;
      const target = new URL(url, urls[(first + nth) % urls.length]);
      const passed = request(target, { method, headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        answer.on('error', () => outgoing.destroy());
      });
      passed.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED' && nth + 1 < urls.length) pass(nth + 1);
        else if (outgoing.headersSent) outgoing.destroy();
        else outgoing.writeHead(502).end();
      });
      passed.end(Buffer.concat(body));
    };
    incoming.on('data', (chunk: Buffer) => body.push(chunk));
    incoming.on('end', () => pass(0));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
};
