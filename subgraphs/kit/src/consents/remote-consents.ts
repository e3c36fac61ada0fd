import { internalGet } from '../subgraph/internal-pages.ts';
import type { Clock } from '../time/clock.ts';
import type { ConsentPage, ReadConsents } from './consents.ts';

/** What a coordination elsewhere tells of consent; undefined without its address. */
export const remoteConsents = (url: string | undefined, hopKey: string, clock: Clock): ReadConsents | undefined =>
  url === undefined
    ? undefined
    : (after, limit) =>
        internalGet<ConsentPage>(
          { url, audience: 'coordination', hopKey, clock, timeout: 2_000 },
          'consents',
          after,
          limit,
        );
