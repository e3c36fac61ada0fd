import { stableId } from '../domain/stable-id.ts';
import { asJson, keyOf, type MemberKey, type Sql, timestamp } from './sql.ts';

/** A decision to record about a member and a record: the next version of their link. */
export interface LinkDecision {
  readonly memberRegion: string;
  readonly memberId: string;
  readonly side: string;
  readonly recordRegion: string;
  readonly recordId: string;
  readonly state: 'CANDIDATE' | 'LINKED' | 'REJECTED' | 'BROKEN';
  readonly class: 'CERTAIN' | 'PROBABLE' | 'UNLIKELY';
  readonly probability: number;
  readonly evidence: readonly { readonly zh: string; readonly en: string }[];
  readonly confirmedBy: readonly string[];
  readonly token: string | null;
  readonly collision: boolean;
  /** The origin looks for the member: such candidates are reviewed first. */
  readonly sought: boolean;
  /** Why, in a person's words. */
  readonly reason: string | null;
  /** See `links/facts-key.ts`. */
  readonly factsKey: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: string;
}

/** A link's id follows from the pair, so that a pair has one link however often it is found. */
export const linkId = ({
  memberRegion,
  memberId,
  side,
  recordRegion,
  recordId,
}: Omit<LinkDecision, 'state'> | LinkDecision): string =>
  stableId('link', memberRegion, memberId, side, recordRegion, recordId);

/** Records decisions as the next versions of their links. Returns them with their ids and versions. */
export const recordDecisions = async (
  sql: Sql,
  decisions: readonly LinkDecision[],
): Promise<readonly (LinkDecision & { readonly id: string; readonly version: number })[]> => {
  if (decisions.length === 0) return [];
  const keyed = decisions.map((decision) => ({ ...decision, id: linkId(decision) }));
  const anchors = keyed.map((link) => ({
    region: link.memberRegion,
    id: link.id,
    member_id: link.memberId,
    side: link.side,
    record_region: link.recordRegion,
    record_id: link.recordId,
  }));
  await sql(
    `insert into identity_link select * from json_to_recordset($1)
       as d(region text, id uuid, member_id uuid, side text, record_region text, record_id uuid)
     on conflict do nothing`,
    [asJson(anchors)],
  );
  const superseded = await sql<{ id: string; version: number }>(
    `update identity_link_version v set superseded_at = d.at
       from json_to_recordset($1) as d(region text, id uuid, at timestamptz)
      where v.region = d.region and v.id = d.id and v.superseded_at is null returning v.id, v.version`,
    [asJson(keyed.map(({ memberRegion, id, at }) => ({ region: memberRegion, id, at: timestamp(at) })))],
  );
  const last = new Map(superseded.map(({ id, version }) => [id, version]));
  const numbered = keyed.map((link) => ({ ...link, version: (last.get(link.id) ?? 0) + 1 }));
  const rows = numbered.map((link) => ({
    region: link.memberRegion,
    id: link.id,
    version: link.version,
    state: link.state,
    class: link.class,
    probability: link.probability,
    evidence: link.evidence,
    confirmed_by: link.confirmedBy,
    token: link.token,
    collision: link.collision,
    sought: link.sought,
    reason: link.reason,
    facts_key: link.factsKey,
    valid_from: timestamp(link.at),
    recorded_at: timestamp(link.at),
    recorded_by: link.by,
  }));
  const columns = `region text, id uuid, version int, state text, class text, probability float8, evidence jsonb,
    confirmed_by text[], token text, collision boolean, sought boolean, reason text, facts_key text, valid_from timestamptz,
    recorded_at timestamptz, recorded_by text`;
  await sql(
    `insert into identity_link_version (${columns.replaceAll(/ (text\[\]|text|uuid|int|float8|jsonb|boolean|timestamptz)/g, '')})
       select * from json_to_recordset($1) as d(${columns})`,
    [asJson(rows)],
  );
  return numbered;
};

/** Gives each record's document to the member that its link now says, and takes it from one that it no longer says. */
export const moveDocuments = async (
  sql: Sql,
  schema: string,
  decisions: readonly LinkDecision[],
): Promise<readonly MemberKey[]> => {
  if (decisions.length === 0) return [];
  const linked = decisions.filter(({ state }) => state === 'LINKED');
  const parted = decisions.filter(({ state }) => state === 'BROKEN');
  const rows = (some: readonly LinkDecision[]) =>
    asJson(
      some.map((link) => ({
        region: link.recordRegion,
        side: link.side,
        id: link.recordId,
        mr: link.memberRegion,
        mi: link.memberId,
      })),
    );
  const columns = 'd(region text, side text, id uuid, mr text, mi uuid)';
  await sql(
    `update ${schema}.document t set member_region = null, member_id = null from json_to_recordset($1) as ${columns}
      where t.region = d.region and t.side = d.side and t.id = d.id and t.member_region = d.mr and t.member_id = d.mi`,
    [rows(parted)],
  );
  await sql(
    `update ${schema}.document t set member_region = d.mr, member_id = d.mi from json_to_recordset($1) as ${columns}
      where t.region = d.region and t.side = d.side and t.id = d.id`,
    [rows(linked)],
  );
  const members = decisions.map(({ memberRegion, memberId }) => ({ region: memberRegion, id: memberId }));
  return [...new Map(members.map((member) => [keyOf(member), member])).values()];
};
