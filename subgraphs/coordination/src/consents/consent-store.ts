import type { Session } from '@liangdi/kit';
import { keyValues } from '@liangdi/kit';
import type { AgreementRow } from '../agreements/agreement.ts';
import type { MemberKey, Statements } from '../read-model/sql.ts';

/** What a member said of an agreement; nothing so far where there is no state. */
export interface ConsentRow {
  readonly member: MemberKey;
  readonly agreement: AgreementRow;
  readonly state: 'GIVEN' | 'WITHDRAWN' | null;
  readonly since: Date | null;
}

interface Said {
  readonly version: number;
  readonly state: 'GIVEN' | 'WITHDRAWN';
  readonly recorded_at: Date;
}

export const currentConsent = async (
  sql: Statements,
  { region, id }: MemberKey,
  agreement: string,
): Promise<Said | undefined> =>
  (
    await sql<Said>(
      `select version, state, recorded_at from consent_version
        where region = $1 and member_id = $2::uuid and agreement = $3::uuid and superseded_at is null`,
      [region, id, agreement],
    )
  )[0];

/** Records what a member says now, under the next revision. */
export const recordConsent = async (
  sql: Statements,
  { region, id }: MemberKey,
  agreement: string,
  { version, state, recorded_at }: Said,
  recordedBy: string,
): Promise<void> => {
  // First the number: whoever else says something now waits here, so that numbers are in the order of commits.
  const [next] = await sql<{ revision: string }>('select next_consent() as revision');
  await sql(
    `update consent_version set superseded_at = $4
      where region = $1 and member_id = $2::uuid and agreement = $3::uuid and superseded_at is null`,
    [region, id, agreement, recorded_at],
  );
  await sql(
    `insert into consent_version (region, member_id, agreement, version, state, revision, recorded_at, recorded_by)
     values ($1, $2::uuid, $3::uuid, $4, $5, $6, $7, $8)`,
    [region, id, agreement, version, state, next?.revision, recorded_at, recordedBy],
  );
};

/** Each agreement in force that is about members of the origin, and each of which a member said something. */
export const consentsOf = async (
  session: Session,
  members: readonly MemberKey[],
  now: Date,
): Promise<readonly ConsentRow[]> => {
  const rows = await session.rows<
    AgreementRow & { of: string; member: string; said: ConsentRow['state']; since: Date | null }
  >(
    'consents.ofMembers',
    `select a.*, k.region as of, k.id as member, c.state as said, c.recorded_at as since
       from unnest($1::text[], $2::uuid[]) k(region, id)
       join agreement_version a on a.superseded_at is null
       left join consent_version c on c.region = k.region and c.member_id = k.id and c.agreement = a.id
         and c.superseded_at is null
      where c.agreement is not null
         or (a.status = 'IN_FORCE' and a.ends_at > $3 and cardinality(a.fields) > 0 and k.region = any (a.origins))
      order by a.starts_at desc, a.id`,
    [...keyValues(members), now],
  );
  return rows.map(({ of, member, said, since, ...agreement }) => ({
    member: { region: of, id: member },
    agreement,
    state: said,
    since,
  }));
};

/** The agreements from which members have withdrawn. */
export const withdrawnFrom = (
  session: Session,
  members: readonly MemberKey[],
): Promise<readonly (MemberKey & { readonly agreement: string })[]> =>
  session.rows(
    'consents.withdrawn',
    `select c.region, c.member_id as id, c.agreement from unnest($1::text[], $2::uuid[]) k(region, id)
       join consent_version c on c.region = k.region and c.member_id = k.id and c.superseded_at is null
      where c.state = 'WITHDRAWN'`,
    keyValues(members),
  );
