import { createServer } from 'node:net';
import { startErrors } from '@liangdi/kit';

/** @throws StartError before anything else is started, when another program already has the port */
export const requireFreePort = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (port === 0) return resolve();
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? startErrors.portTaken(port) : error),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
    return undefined;
  });
