import type { Sealing } from '@liangdi/kit';
import { keyValues } from '@liangdi/kit';
import type { FactVersion, SideName } from '@liangdi/responsibility';
import { isPersonal } from '../links/person.ts';
import { type Document, merged } from './document.ts';
import { sealVersion } from './sealed-facts.ts';
import type { FeedEvent } from './source.ts';
import { asJson, grouped, keyOf, type MemberKey, type Sql } from './sql.ts';

/** What a batch of events touched. */
export interface Applied {
  /** Members who must be judged again. */
  readonly members: readonly MemberKey[];
  /** Subjects whose token, or whose want of one, is new: links may follow. */
  readonly arrived: readonly MemberKey[];
  /** Records of the other sides that changed. */
  readonly records: readonly MemberKey[];
}

/** Takes a side's events into the documents. Taking the same events again changes nothing. */
export const applyEvents = async (
  sql: Sql,
  schema: string,
  side: SideName,
  events: readonly FeedEvent[],
): Promise<Applied> => {
  const branchEvents = events.filter(({ list }) => list === 'branches');
  const others = events.filter(({ list }) => list !== 'branches');
  const named = await applyBranches(sql, schema, side, branchEvents);
  const applied = await applyToDocuments(sql, schema, side, others);
  return { ...applied, members: unique([...named, ...applied.members]) };
};

const unique = (members: readonly MemberKey[]): readonly MemberKey[] => [
  ...new Map(members.map((member) => [keyOf(member), member])).values(),
];

/** A changed branch concerns the members for whom it answers, or answered. */
const applyBranches = async (
  sql: Sql,
  schema: string,
  side: SideName,
  events: readonly FeedEvent[],
): Promise<readonly MemberKey[]> => {
  if (events.length === 0) return [];
  const subjects = [...grouped(events, ({ subject }) => subject)];
  const rows = await sql<{ id: string; versions: FactVersion[] }>(
    `select id, versions from ${schema}.branch where side = $1 and id = any($2::uuid[]) for update`,
    [side, subjects.map(([id]) => id)],
  );
  const held = new Map(rows.map(({ id, versions }) => [id, versions]));
  const changed = subjects.flatMap(([id, group]) => {
    const known = held.get(id) ?? [];
    const after = merged(
      { branches: known },
      'branches',
      group.map(({ version }) => version),
    );
    return after === null ? [] : [{ region: group[0]?.subjectRegion ?? '', side, id, versions: after.branches ?? [] }];
  });
  if (changed.length === 0) return [];
  await putBranches(sql, schema, changed);
  return sql<MemberKey>(
    `select distinct region, member_id as id from ${schema}.answering where branch_id = any($1::uuid[])`,
    [changed.map(({ id }) => id)],
  );
};

const putBranches = (
  sql: Sql,
  schema: string,
  rows: readonly { region: string; side: string; id: string; versions: readonly FactVersion[] }[],
) =>
  sql(
    `insert into ${schema}.branch select * from json_to_recordset($1) as d(region text, side text, id uuid, versions json)
     on conflict (region, side, id) do update set versions = excluded.versions`,
    [asJson(rows)],
  );

interface Held {
  readonly region: string;
  readonly id: string;
  readonly member_region: string | null;
  readonly member_id: string | null;
  readonly token: string | null;
  readonly facts: Document;
}

const applyToDocuments = async (
  sql: Sql,
  schema: string,
  side: SideName,
  events: readonly FeedEvent[],
): Promise<Applied> => {
  if (events.length === 0) return { members: [], arrived: [], records: [] };
  const routes = events.map((event) => routed(side, event));
  const subjects = [...grouped(routes, keyOf)];
  const keys = subjects.flatMap(([, [first]]) => (first === undefined ? [] : [first]));
  const rows = await sql<Held>(
    `select d.region, d.id, d.member_region, d.member_id, d.token, d.facts
       from unnest($1::text[], $2::uuid[]) m(region, id)
       join ${schema}.document d on d.region = m.region and d.side = $3 and d.id = m.id for update of d`,
    [...keyValues(keys), side],
  );
  const held = new Map(rows.map((row) => [keyOf(row), row]));
  const outcomes = subjects.map(([key, group]) => taken(sql.sealing, held.get(key) ?? null, group));
  const changed = outcomes.filter((outcome) => outcome.changed).map(({ after }) => ({ ...after, side }));
  if (changed.length > 0) {
    await sql(
      `insert into ${schema}.document as t (region, side, id, member_region, member_id, token, facts)
         select region, side, id, member_region, member_id, token, facts from json_to_recordset($1) as
           d(region text, side text, id uuid, member_region text, member_id uuid, token text, facts json)
       on conflict (region, side, id) do update set member_region = excluded.member_region,
         member_id = excluded.member_id, token = excluded.token, facts = excluded.facts`,
      [asJson(changed)],
    );
  }
  return {
    members: unique(
      outcomes
        .filter(({ changed }) => changed)
        .flatMap(({ before, after }) => [...ownersOf(before), ...ownersOf(after)]),
    ),
    arrived: outcomes
      .filter(({ changed, before, after }) => changed && (before?.token ?? null) !== after.token)
      .map(({ after }) => after),
    records: side === 'ORIGIN' ? [] : changed.map(({ region, id }) => ({ region, id })),
  };
};

const ownersOf = (row: Held | null): readonly MemberKey[] =>
  row === null || row.member_region === null || row.member_id === null
    ? []
    : [{ region: row.member_region, id: row.member_id }];

interface Taken {
  readonly before: Held | null;
  readonly after: Held;
  readonly changed: boolean;
}

/** An event with the document that it belongs to, and the member whose it is where the event says so. */
interface Routed extends MemberKey {
  readonly owner: MemberKey | null;
  readonly event: FeedEvent;
}

/**
 * The origin's documents are its members'. The others' are their records', or, for facts recorded under a member's id,
 * the member's; a fact that names both its record and, as its subject, the member says whose the record is.
 */
const routed = (side: SideName, event: FeedEvent): Routed => {
  const subject = { region: event.subjectRegion, id: event.subject };
  const { recordId, region } = event.version as { recordId?: string | null; region: string };
  if (side === 'ORIGIN') return { ...subject, owner: subject, event };
  if (event.list === 'records' || event.list === 'links') return { ...subject, owner: null, event };
  if (typeof recordId !== 'string') return { ...subject, owner: subject, event };
  if (recordId === event.subject) return { ...subject, owner: null, event };
  return { region, id: recordId, owner: subject, event };
};

/** One subject's document after its events. */
const taken = (sealing: Sealing, before: Held | null, routes: readonly Routed[]): Taken => {
  let after = before ?? fresh(routes[0]);
  let changed = before === null;
  for (const { owner, event } of routes) {
    const { list, version } = event;
    const next = list === 'links' ? linked(after, version) : added(after, list, sealVersion(sealing, version));
    if (next === null) continue;
    after =
      owner === null || next.member_id !== null ? next : { ...next, member_region: owner.region, member_id: owner.id };
    changed = true;
  }
  return { before, after, changed };
};

const fresh = (route: Routed | undefined): Held => ({
  region: route?.region ?? '',
  id: route?.id ?? '',
  member_region: route?.owner?.region ?? null,
  member_id: route?.owner?.id ?? null,
  token: null,
  facts: {},
});

const added = (row: Held, list: string, version: FeedEvent['version']): Held | null => {
  // Phone and token are for linkage, which keeps them apart.
  const { identityToken, phone: _phone, ...fact } = version;
  const facts = merged(row.facts, list, [fact as FactVersion]);
  const isLatest = !(row.facts[list] ?? []).some((known) => known.id === version.id && known.version > version.version);
  const isWithdrawn = isPersonal(list) && version.withdrawn === true;
  const said = isWithdrawn ? null : typeof identityToken === 'string' ? identityToken : row.token;
  const token = isLatest ? said : row.token;
  return facts === null && token === row.token ? null : { ...row, token, facts: facts ?? row.facts };
};

/** Whom the side itself says that its record belongs to: kept in order by version, so that a repeat changes nothing. */
const linked = (row: Held, version: FeedEvent['version']): Held | null => {
  const facts = merged(row.facts, 'links', [version as FactVersion]);
  if (facts === null) return null;
  const latest = (facts.links ?? []).reduce((a, b) => (b.version > a.version ? b : a)) as unknown as {
    readonly memberRegion: string | null;
    readonly memberId: string | null;
  };
  return { ...row, facts, member_region: latest.memberRegion, member_id: latest.memberId };
};
