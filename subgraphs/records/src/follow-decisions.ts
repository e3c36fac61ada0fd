import {
  type ApplyLink,
  type Follower,
  followLinks,
  internalGet,
  type LinkDecisionPage,
  type Logger,
  systemClock,
} from '@liangdi/kit';

interface Settings {
  /** Where coordination answers; without it, links stay as they are. */
  readonly COORDINATION_URL?: string | undefined;
  readonly LIANGDI_HOP_KEY: string;
}

/** Follows from a side's own process what coordination decides on links; null where no coordination is set. */
export const followDecisions = (
  { COORDINATION_URL: url, LIANGDI_HOP_KEY: hopKey }: Settings,
  side: 'DESTINATION' | 'ASSOCIATION',
  apply: ApplyLink,
  log: Logger,
): Follower | null =>
  url === undefined
    ? null
    : followLinks({
        side,
        read: (cursor, limit) =>
          internalGet<LinkDecisionPage>(
            { url, audience: 'coordination', hopKey, clock: systemClock },
            'decisions',
            cursor,
            limit,
          ),
        apply,
        onError: (err) => log.warn({ err }, 'link decisions could not be followed'),
      });
