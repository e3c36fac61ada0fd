import { connectionOf, keyset, readPage } from '@liangdi/kit';
import type { AgreementRow } from '../agreements/agreement.ts';
import { currentAgreements } from '../agreements/agreement-store.ts';
import type { Context } from '../context.ts';
import type { QueryAgreementsArgs } from '../generated/graphql.ts';
import { requireRegion } from '../regions/require-region.ts';
import type { AgreementPage } from '../rows.ts';

const LIST = 'agreements(startsAt,id)';

/** Agreements that the viewer sees, latest first. */
export const listAgreements = async (
  { filter, ...args }: Partial<QueryAgreementsArgs>,
  { session, now }: Context,
): Promise<AgreementPage> => {
  const page = readPage(LIST, args);
  const { statuses = null, region = null } = filter ?? {};
  if (region !== null) requireRegion(region, ['filter', 'region']);
  const chosen = `${currentAgreements}
    and ($1::text[] is null or case when a.status = 'IN_FORCE' and a.ends_at <= $2 then 'ENDED' else a.status end = any ($1))
    and ($3::text is null or $3 = any (a.origins || a.destinations))`;
  const given = [statuses, now, region];
  const { where, orderBy, limit, values } = keyset(
    page,
    [
      { sql: 'a.starts_at', type: 'timestamptz', descending: true },
      { sql: 'a.id', type: 'uuid' },
    ],
    given.length,
  );
  const rows = await session.rows<AgreementRow>(
    `agreements.${page.direction}.${page.from ? 'from' : 'start'}`,
    `${chosen} and ${where} order by ${orderBy} limit ${limit}`,
    [...given, ...values],
  );
  const total = async () => {
    const [row] = await session.rows<{ total: number }>(
      'agreements.count',
      `select count(*)::int as total from (${chosen}) chosen`,
      given,
    );
    return row?.total ?? 0;
  };
  return connectionOf(LIST, page, rows, (row) => [row.starts_at.toISOString(), row.id], total);
};

/** Every version of an agreement, first to last. */
export const agreementHistory = ({ region, id }: AgreementRow, { session }: Context): Promise<AgreementRow[]> =>
  session.rows(
    'agreement.history',
    'select * from agreement_version where region = $1 and id = $2::uuid order by version',
    [region, id],
  );

/** The current version of an agreement, if the viewer sees it. */
export const readAgreement = async (id: string, { session }: Context): Promise<AgreementRow | null> =>
  (await session.rows<AgreementRow>('agreement.current', `${currentAgreements} and a.id = $1::uuid`, [id]))[0] ?? null;
