import { createServer, type Server } from 'node:net';
import { startErrors } from './start-error.ts';

const refusal = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === 'EADDRINUSE') return startErrors.portTaken(port);
  if (error.code === 'EACCES') return startErrors.portForbidden(port);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return startErrors.hostUnknown(host);
  return error;
};

/** Has a server listen. @throws StartError when the port or the host cannot be had */
export const listenAt = (server: Server, port: number, host: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, host ?? '', port)));
    server.listen(port, host, resolve);
  });

/** Listens for a moment; 0 is any port. @throws StartError as `listenAt` does */
export const requireFreePort = async (port: number, host: string): Promise<void> => {
  const probe = createServer();
  await listenAt(probe, port, host);
  await new Promise((resolve) => probe.close(resolve));
};
