import { fromGlobalId, toGlobalId } from '@liangdi/kit';
import type { FindingKind, FindingOwner, FindingResolvers, FindingStatus } from '../generated/graphql.ts';
import { factIds } from '../judge/fact-types.ts';
import { seesPlaces } from '../policy/sees-places.ts';
import { SEVERITIES } from '../read-model/cells.ts';
import type { FindingRow } from '../rows.ts';
import { findingText } from '../texts/finding-text.ts';

const region = (code: string | null) => (code === null || code === '' ? null : { code });

const memberId = ({ region: home, member_id }: FindingRow): string | null =>
  member_id === null ? null : toGlobalId('Member', home, member_id);

export const Finding: FindingResolvers = {
  __resolveReference: ({ id }, { loaders }) => {
    const named = fromGlobalId('Finding', id);
    return loaders.finding.load({ region: named.region, id: named.id });
  },
  id: (finding) => toGlobalId('Finding', finding.region, finding.id),
  kind: ({ kind }) => kind as FindingKind,
  severity: ({ severity }) => SEVERITIES[severity] ?? 'LOW',
  status: ({ status }) => status as FindingStatus,
  owner: ({ owner }) => owner as FindingOwner,
  ownerRegion: ({ owner_region }) => region(owner_region),
  member: (finding) => {
    const id = memberId(finding);
    return id === null ? null : { id };
  },
  origin: ({ origin }) => region(origin),
  destination: ({ destination }) => region(destination),
  due: ({ due }) => (due instanceof Date ? due : null),
  text: (finding, _arguments, { words }) => findingText(words, finding),
  evidence: (finding) => [...factIds(finding.detail.evidence, memberId(finding), toGlobalId)],
  members: ({ detail, origin, destination }, _arguments, { viewer }) =>
    seesPlaces(viewer, origin, destination) ? (detail.members ?? null) : null,
  resolvedBy: ({ detail }) => detail.mutation,
  snoozedUntil: ({ snoozed_until }) => snoozed_until,
  dismissReason: ({ dismiss_reason }) => dismiss_reason,
  closedAt: ({ closed_at }) => closed_at,
  comments: async (finding, _arguments, { loaders }) => [
    ...(await loaders.comments.load({ region: finding.region, id: finding.id })),
  ],
};
