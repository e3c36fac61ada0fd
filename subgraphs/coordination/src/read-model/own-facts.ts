import { givenKeys, keyValues } from '@liangdi/kit';
import type { DisputeVersion, LinkVersion } from '@liangdi/responsibility';
import { grouped, keyOf, type MemberKey, type Statements } from './sql.ts';

/** A link's version, and what it rests on. */
export interface OwnLink extends LinkVersion {
  /** On equal tokens, or on a person of each side; not on what one side alone recorded. */
  readonly vouched: boolean;
}

/** What coordination itself holds of a member, every version, in the form that the judgement reads. */
export interface OwnFacts {
  readonly links: readonly OwnLink[];
  readonly disputes: readonly DisputeVersion[];
}

export const NO_OWN_FACTS: OwnFacts = { links: [], disputes: [] };

interface FactRow extends MemberKey {
  readonly link: OwnLink | null;
  readonly dispute: DisputeVersion | null;
}

/** Of those members of whom there is any. */
export const loadOwnFacts = async (
  sql: Statements,
  members: readonly MemberKey[],
): Promise<ReadonlyMap<string, OwnFacts>> => {
  const rows = grouped(await sql<FactRow>(OWN_FACTS, keyValues(members)), keyOf);
  return new Map(
    [...rows].map(([key, of]) => [
      key,
      { links: of.flatMap(({ link }) => link ?? []), disputes: of.flatMap(({ dispute }) => dispute ?? []) },
    ]),
  );
};

const epoch = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

/** A pair that the first decision on it finds linked, with a collision, was recorded under the member's id by its side. */
const ALREADY_THEIRS = `v.version = 1 and v.state = 'LINKED' and v.collision`;

const LINK = `json_build_object(
  'id', v.id, 'version', v.version, 'region', v.region, 'recordedAt', ${epoch('v.recorded_at')},
  'validFrom', ${epoch('v.valid_from')}, 'validTo', null, 'recordSide', l.side, 'recordRegion', l.record_region,
  'recordId', l.record_id, 'token', v.token, 'collision', v.collision,
  'vouched', v.token is not null or v.confirmed_by @> array['ORIGIN', l.side],
  'alreadyTheirs', ${ALREADY_THEIRS}, 'state', case v.state when 'CANDIDATE' then 'PROPOSED' else v.state end)`;

const DISPUTE = `json_build_object(
  'id', v.id, 'version', v.version, 'region', v.region, 'recordedAt', ${epoch('v.recorded_at')},
  'validFrom', ${epoch('v.opened_at')}, 'validTo', ${epoch('v.closed_at')}, 'side', v.owner, 'factId', v.fact,
  'factRegion', v.owner_region, 'field', v.field, 'deadline', ${epoch('v.deadline')},
  'answeredAt', ${epoch('v.closed_at')})`;

const OWN_FACTS = `with m as (select * from ${givenKeys} m(region, id))
  (select m.region, m.id, ${LINK} as link, null::json as dispute
     from m join identity_link l on l.region = m.region and l.member_id = m.id
     join identity_link_version v on v.region = l.region and v.id = l.id
    order by l.id, v.version)
  union all
  (select m.region, m.id, null, ${DISPUTE}
     from m join dispute_version v on v.region = m.region and v.member_id = m.id
    order by v.id, v.version)`;
