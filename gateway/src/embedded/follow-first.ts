import { setTimeout as sleep } from 'node:timers/promises';

interface Following {
  built(): Promise<void>;
  drained(): Promise<void>;
}

/** Milliseconds that a start waits for what nobody has followed yet. */
const longest = 5_000;

/**
 * What a start waits for: that there is a read model, and for a while that it has all that the sides recorded. Whatever is
 * left then is followed while people work: an import that a killed process left goes on, and would keep them out until its end.
 */
export const followFirst = async ({ built, drained }: Following, wait = longest): Promise<void> => {
  await built();
  const over = new AbortController();
  await Promise.race([drained(), sleep(wait, undefined, { signal: over.signal }).catch(() => {})]);
  over.abort();
};
