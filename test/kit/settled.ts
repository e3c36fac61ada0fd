import { setTimeout as sleep } from 'node:timers/promises';

/** Asks for an import or an export until no work on it is under way; a minute at most. Gives what it was then. */
export const settled = async <Found extends { readonly state: string }>(
  ask: () => Promise<Found>,
  every = 100,
): Promise<Found> => {
  for (let left = 60_000; left > 0; left -= every) {
    const found = await ask();
    if (!/ING$/.test(found.state)) return found;
    await sleep(every);
  }
  throw new Error('an import or an export does not come to an end');
};
