import { fromGlobalId, toGlobalId } from '@liangdi/kit';
import type { FindingOwner, NotificationResolvers } from '../generated/graphql.ts';
import { findingText } from '../texts/finding-text.ts';

export const Notification: NotificationResolvers = {
  __resolveReference: ({ id }, { loaders }) => {
    const named = fromGlobalId('Notification', id);
    return loaders.notification.load({ region: named.region, id: named.id });
  },
  id: ({ region, id }) => toGlobalId('Notification', region, id),
  recipient: ({ recipient }) => recipient as FindingOwner,
  recipientRegion: ({ recipient_region }) => (recipient_region === null ? null : { code: recipient_region }),
  finding: ({ region, finding_id }, _arguments, { loaders }) =>
    finding_id === null ? null : loaders.finding.load({ region, id: finding_id }),
  text: ({ code, detail }, _arguments, { words }) => findingText(words, { kind: code, ...detail }),
};
