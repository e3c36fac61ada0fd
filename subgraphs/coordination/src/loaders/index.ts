import { perRequest, type Session, type Viewer } from '@liangdi/kit';
import type { Reach } from '../policy/reach.ts';
import { consentsLoader, withdrawnLoader } from './consents.ts';
import { disputeLoader } from './disputes.ts';
import { commentsLoader, findingLoader } from './findings.ts';
import { grantLoader } from './grants.ts';
import { linkLoader, memberLinksLoader } from './links.ts';
import { notificationLoader } from './notifications.ts';
import { ownFactsLoader } from './own-facts.ts';

interface Given {
  /** Reads on behalf of the viewer. */
  readonly session: Session;
  /** Reads for partners what members withdrew from, which they do not see themselves. */
  readonly service: Session;
  readonly reach: Reach;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** One request's loaders: each batch is one statement. */
export const createLoaders = perRequest({
  ownFacts: ({ session }: Given) => ownFactsLoader(session),
  dispute: ({ session, reach }: Given) => disputeLoader(session, reach),
  links: ({ session, reach }: Given) => memberLinksLoader(session, reach),
  link: ({ session, reach }: Given) => linkLoader(session, reach),
  finding: ({ session, reach }: Given) => findingLoader(session, reach),
  comments: ({ session }: Given) => commentsLoader(session),
  grant: ({ session, viewer }: Given) => grantLoader(session, viewer),
  notification: ({ session, reach }: Given) => notificationLoader(session, reach),
  consents: ({ session, now }: Given) => consentsLoader(session, now),
  withdrawn: ({ service }: Given) => withdrawnLoader(service),
});

export type Loaders = ReturnType<typeof createLoaders>;
