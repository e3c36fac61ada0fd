import type { DisputeVersion, LinkVersion } from '@liangdi/responsibility';
import { asArrays, grouped, keyOf, type MemberKey, type Sql } from './sql.ts';

/** What coordination itself holds of a member, every version, in the form that the judgement reads. */
export interface OwnFacts {
  readonly links: readonly LinkVersion[];
  readonly disputes: readonly DisputeVersion[];
}

export const NO_OWN_FACTS: OwnFacts = { links: [], disputes: [] };

interface FactRow<Version> extends MemberKey {
  readonly fact: Version;
}

/** Of those members of whom there is any. */
export const loadOwnFacts = async (sql: Sql, members: readonly MemberKey[]): Promise<ReadonlyMap<string, OwnFacts>> => {
  const [links, disputes] = [
    grouped(await sql<FactRow<LinkVersion>>(LINKS, asArrays(members)), keyOf),
    grouped(await sql<FactRow<DisputeVersion>>(DISPUTES, asArrays(members)), keyOf),
  ];
  const facts = <Version>(rows: readonly FactRow<Version>[] = []): readonly Version[] => rows.map(({ fact }) => fact);
  return new Map(
    [...new Set([...links.keys(), ...disputes.keys()])].map((key) => [
      key,
      { links: facts(links.get(key)), disputes: facts(disputes.get(key)) },
    ]),
  );
};

const epoch = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

const LINKS = `select l.region, l.member_id as id, json_build_object(
    'id', v.id, 'version', v.version, 'region', v.region, 'recordedAt', ${epoch('v.recorded_at')},
    'validFrom', ${epoch('v.valid_from')}, 'validTo', null, 'recordSide', l.side, 'recordRegion', l.record_region,
    'recordId', l.record_id, 'token', v.token, 'collision', v.collision,
    'state', case v.state when 'CANDIDATE' then 'PROPOSED' else v.state end) as fact
  from unnest($1::text[], $2::uuid[]) m(region, id)
  join identity_link l on l.region = m.region and l.member_id = m.id
  join identity_link_version v on v.region = l.region and v.id = l.id
  order by l.id, v.version`;

const DISPUTES = `select v.region, v.member_id as id, json_build_object(
    'id', v.id, 'version', v.version, 'region', v.region, 'recordedAt', ${epoch('v.recorded_at')},
    'validFrom', ${epoch('v.opened_at')}, 'validTo', ${epoch('v.closed_at')}, 'side', v.owner, 'factId', v.fact,
    'factRegion', v.owner_region, 'field', v.field, 'deadline', ${epoch('v.deadline')},
    'answeredAt', ${epoch('v.closed_at')}) as fact
  from unnest($1::text[], $2::uuid[]) m(region, id)
  join dispute_version v on v.region = m.region and v.member_id = m.id
  order by v.id, v.version`;
