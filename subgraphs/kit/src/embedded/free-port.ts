import { randomInt } from 'node:crypto';
import { requireFreePort } from '../process/listen.ts';

/** Below what systems give to connections and to whoever asks for any port, so that nobody is given it meanwhile. */
const FIRST = 15_000;
const LAST = 32_000;
const TRIES = 100;

/** What this process was given before, and may not have used yet. */
const given = new Set<number>();

/** A port on loopback that was free a moment ago, another one each time. @throws when a hundred of them are taken */
export const freePort = async (): Promise<number> => {
  for (let left = TRIES; left > 0; left -= 1) {
    const port = randomInt(FIRST, LAST);
    const free = await requireFreePort(port, '127.0.0.1').then(
      () => !given.has(port),
      () => false,
    );
    if (!free) continue;
    given.add(port);
    return port;
  }
  throw new Error(`${TRIES} ports between ${FIRST} and ${LAST} are taken`);
};
