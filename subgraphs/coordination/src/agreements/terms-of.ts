import { readGlobalId, type Session, type Terms, type Viewer } from '@liangdi/kit';

interface Row {
  readonly fields: string[];
  readonly origins: readonly string[];
  readonly destinations: readonly string[];
  readonly purpose: string;
  readonly requests_per_minute: number;
  readonly cost_per_minute: number;
  readonly consents: number;
}

/** What the agreement that a partner's token names lets it have now; null while none is in force. */
export const termsOf = async (session: Session, viewer: Viewer, now: Date): Promise<Terms | null> => {
  const named = readGlobalId(viewer.agreement ?? '');
  if (viewer.role !== 'partner' || named?.type !== 'Agreement') return null;
  const [row] = await session.rows<Row>(
    'agreement.terms',
    `select a.fields, a.origins, a.destinations, a.purpose, a.requests_per_minute, a.cost_per_minute,
        (select coalesce(max(revision), 0) from consent_version) as consents
       from agreement_version a
      where a.region = $1 and a.id = $2::uuid and a.superseded_at is null and a.status = 'IN_FORCE'
        and a.starts_at <= $3 and a.ends_at > $3`,
    [named.region, named.id, now],
  );
  if (row === undefined) return null;
  return {
    fields: row.fields,
    pairs: row.origins.map((origin, n) => [origin, row.destinations[n] ?? ''] as const),
    purpose: row.purpose,
    requestsPerMinute: row.requests_per_minute,
    costPerMinute: row.cost_per_minute,
    consents: Number(row.consents),
  };
};
