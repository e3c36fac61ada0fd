import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** What a server's end asks of connections, in two steps. */
export interface Ending {
  /** Each answer from now on is its connection's last. */
  close(): void;
  /** Cuts connections over which no answer is owed. */
  cut(): void;
}

/** Watches the connections that Node's HTTP server reads: to close that server would cut those whose requests are on their way. */
export function watchWholeWay(server: Server): Ending {
  const sockets = new Set<Socket>();
  const owed = new Set<ServerResponse>();
  let isClosing = false;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    owed.add(response);
    response.once('close', () => owed.delete(response));
    if (isClosing) response.shouldKeepAlive = false;
  });
  return {
    close() {
      isClosing = true;
      for (const response of owed) response.shouldKeepAlive = false;
      NetServer.prototype.close.call(server);
    },
    cut() {
      const kept = new Set([...owed].map(({ req }) => req.socket));
      for (const socket of sockets) if (!kept.has(socket)) socket.destroy();
    },
  };
}
