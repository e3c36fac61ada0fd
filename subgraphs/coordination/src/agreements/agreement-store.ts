import { asJson, type Statements } from '../read-model/sql.ts';
import type { AgreementRow } from './agreement.ts';

/** The statement of current agreements, for lists to go on from. */
export const currentAgreements = 'select a.* from agreement_version a where a.superseded_at is null';

export const currentAgreement = async (sql: Statements, id: string): Promise<AgreementRow | undefined> =>
  (await sql<AgreementRow>(`${currentAgreements} and a.id = $1::uuid`, [id]))[0];

/**
 * Whether the partner has another agreement in force over one of the pairs: two that overlap, one of members and one of
 * counts, would tell by their difference what neither tells.
 */
export const isCovered = async (
  sql: Statements,
  { id, partner, origins, destinations, starts_at, ends_at }: AgreementRow,
) => {
  const found = await sql<Pick<AgreementRow, 'partner'>>(
    `${currentAgreements} and a.status = 'IN_FORCE' and a.id <> $1::uuid and a.starts_at < $5 and a.ends_at > $4
       and exists (select 1 from unnest(a.origins, a.destinations) as theirs(origin, destination)
         join unnest($2::text[], $3::text[]) as ours(origin, destination) on ours.origin = theirs.origin
           and (theirs.destination like regexp_replace(ours.destination, '(00)+$', '') || '%'
             or ours.destination like regexp_replace(theirs.destination, '(00)+$', '') || '%'))`,
    [id, origins, destinations, starts_at, ends_at],
  );
  return found.some((other) => nameKey(other.partner) === nameKey(partner));
};

/** What a name has in common with itself as others write it: with blanks or signs, in wide letters or capitals. */
const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Records a version; it supersedes the one before. */
export const recordAgreement = async (sql: Statements, agreement: AgreementRow, recordedBy: string): Promise<void> => {
  await sql(
    `update agreement_version set superseded_at = $4
      where region = $1 and id = $2::uuid and version = $3 - 1 and superseded_at is null`,
    [agreement.region, agreement.id, agreement.version, agreement.recorded_at],
  );
  await sql(
    `insert into agreement_version (${columns.replaceAll(/ [a-z]+(\[\])?(?=,|$)/g, '')})
       select * from json_to_recordset($1) as d(${columns}) on conflict do nothing`,
    [asJson([{ ...agreement, recorded_by: recordedBy }])],
  );
};

const columns =
  'region text, id uuid, version int, status text, partner text, purpose text, origins text[], destinations text[], ' +
  'fields text[], requests_per_minute int, cost_per_minute int, approvals jsonb, reason text, starts_at timestamptz, ' +
  'ends_at timestamptz, recorded_at timestamptz, recorded_by text';
