import type { ConsentPage, SaidConsent, Session } from '@liangdi/kit';

/** What members said behind a revision, in the order in which they said it, for the sides to follow. */
export const readConsents = async (session: Session, after: string | null, limit: number): Promise<ConsentPage> => {
  const consents = await session.rows<SaidConsent>(
    'consents.feed',
    `select region, member_id as id, agreement, state = 'WITHDRAWN' as withdrawn, revision from consent_version
      where revision > $1 order by revision limit $2::int`,
    [after ?? '0', limit],
  );
  return { consents, caughtUp: consents.length < limit };
};
