import { errors, fromGlobalId, textOf } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { requireWrite } from '../domain/may-write.ts';
import type { BreakLinkInput, ConfirmLinkInput, ProposeLinkInput, RejectLinkInput } from '../generated/graphql.ts';
import { factsKeyNow } from '../links/facts-key-now.ts';
import { currentLinks } from '../loaders/links.ts';
import { speaksFor } from '../policy/speaks-for.ts';
import { judgeMembers } from '../read-model/judge-members.ts';
import { type LinkDecision, linkId } from '../read-model/link-tokens.ts';
import { judgeRecords } from '../read-model/loose-records.ts';
import { decideLinks, distinct, judgingAt, proposeLinks } from '../read-model/projector.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { LinkRow } from '../rows.ts';
import { announceDecisions } from '../store/announce.ts';
import { onceIn } from './once-in.ts';

type Payload = { link: LinkRow | null };

/**
 * Confirms on behalf of one side. Linked once the origin and the record's side have confirmed, each by a person of its
 * own: nobody confirms for both. A record that belongs to a member must be parted from them first.
 */
export const confirmLink = (input: ConfirmLinkInput, context: Context): Promise<Payload> =>
  decide(context, 'confirmLink', input, async (link, sql, organisations) => {
    if (link.state !== 'CANDIDATE') throw errors.ALREADY_RECORDED({}, ['input', 'link']);
    if (input.side !== 'ORIGIN' && input.side !== link.side) throw errors.NOT_YOURS({}, ['input', 'side']);
    if (!speaksFor(context.viewer, input.side, link, organisations)) throw errors.NOT_YOURS({}, ['input', 'side']);
    if (await isOfAnother(sql, link)) throw errors.ALREADY_RECORDED({}, ['input', 'link']);
    const others = link.confirmed_by.filter((side) => side !== input.side);
    if (others.length > 0 && (await confirmedBefore(sql, link, context.viewer.account)))
      throw errors.NOT_YOURS({}, ['input', 'side']);
    const confirmedBy = [...others, input.side];
    const both = confirmedBy.includes('ORIGIN') && confirmedBy.includes(link.side);
    return { state: both ? 'LINKED' : 'CANDIDATE', confirmedBy, reason: null };
  });

/** Rejects a candidate: it stays rejected until its facts change. */
export const rejectLink = (input: RejectLinkInput, context: Context): Promise<Payload> => {
  const reason = textOf(input.reason, 500, ['input', 'reason']);
  return decide(context, 'rejectLink', input, async (link) => {
    if (link.state !== 'CANDIDATE') throw errors.ALREADY_CLOSED({}, ['input', 'link']);
    return { state: 'REJECTED', confirmedBy: link.confirmed_by, reason };
  });
};

/** Breaks a link: everything derived from it follows. */
export const breakLink = (input: BreakLinkInput, context: Context): Promise<Payload> => {
  const reason = textOf(input.reason, 500, ['input', 'reason']);
  return decide(context, 'breakLink', input, async (link) => {
    if (link.state !== 'LINKED') throw errors.ALREADY_CLOSED({}, ['input', 'link']);
    return { state: 'BROKEN', confirmedBy: [], reason };
  });
};

/** Proposes a link by hand. A pair that was rejected or broken becomes a candidate again: a person has a reason. */
export const proposeLink = async (input: ProposeLinkInput, context: Context): Promise<Payload> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const record = fromGlobalId(['DestinationRecord', 'AssociationRecord'], input.record, ['input', 'record']);
  const reason = textOf(input.reason, 500, ['input', 'reason']);
  const place = {
    region: member.region,
    places: [record.region],
    recordOrganisations: await context.transact((sql) => organisationsOf(record, sql)),
  };
  requireWrite(context.viewer, 'proposeLink', place, ['input', 'member']);
  const side = record.type === 'DestinationRecord' ? 'DESTINATION' : 'ASSOCIATION';
  const pair = {
    memberRegion: member.region,
    memberId: member.id,
    side,
    recordRegion: record.region,
    recordId: record.id,
  };
  const key: MemberKey = { region: member.region, id: linkId(pair as LinkDecision) };
  await onceIn(context, 'proposeLink', member.region, input, async (sql) => {
    await requireDocument(sql, 'ORIGIN', member, ['input', 'member']);
    const found = await requireDocument(sql, side, record, ['input', 'record']);
    if (found.member_id === member.id) throw errors.ALREADY_RECORDED({}, ['input', 'record']);
    const current = await currentLink(sql, key);
    if (current?.state === 'CANDIDATE' || current?.state === 'LINKED')
      throw errors.ALREADY_RECORDED({}, ['input', 'record']);
    await take(sql, context, {
      ...pair,
      state: 'CANDIDATE',
      class: 'PROBABLE',
      probability: 0.5,
      evidence: [{ zh: `人工提出：${reason}`, en: `Proposed by hand: ${reason}` }],
      confirmedBy: [],
      token: null,
      collision: false,
      sought: false,
      reason,
      factsKey: await factsKeyNow(sql, READ_MODEL, member, record),
      at: context.now.getTime(),
      by: context.viewer.account,
    });
    return key;
  });
  return { link: await context.loaders.link.load(key) };
};

/** Associations and branches that a record belongs or belonged to; none where there is no such record. */
const organisationsOf = async ({ region, id }: MemberKey, sql: Sql): Promise<readonly string[]> => {
  const [found] = await sql<{ organisations: readonly string[] }>(
    `select record_organisations(d.region, d.facts) as organisations from ${READ_MODEL}.document d
      where d.region = $1 and d.side = 'ASSOCIATION' and d.id = $2::uuid`,
    [region, id],
  );
  return found?.organisations ?? [];
};

const requireDocument = async (
  sql: Sql,
  side: string,
  { region, id }: MemberKey,
  path: readonly string[],
): Promise<Owned> => {
  const [found] = await sql<Owned>(
    `select d.member_id from ${READ_MODEL}.document d where d.region = $1 and d.side = $2 and d.id = $3::uuid and not exists
       (select from ${READ_MODEL}.person p where p.region = d.region and p.side = d.side and p.id = d.id and p.withdrawn)`,
    [region, side, id],
  );
  if (found === undefined) throw errors.NOT_FOUND({}, path);
  return found;
};

/** Whose a record is. */
interface Owned {
  readonly member_id: string | null;
}

const isOfAnother = async (sql: Sql, { side, record_region, record_id, member_id }: LinkRow): Promise<boolean> => {
  const owned = await requireDocument(sql, side, { region: record_region, id: record_id }, ['input', 'link']);
  return owned.member_id !== null && owned.member_id !== member_id;
};

/** Whether the account gave the confirmation that a link has by now. */
const confirmedBefore = async (sql: Sql, { region, id, confirmed_by }: LinkRow, account: string): Promise<boolean> => {
  const found = await sql(
    `select 1 from identity_link_version v where v.region = $1 and v.id = $2::uuid and v.confirmed_by = $3::text[]
        and v.recorded_by = $4 and v.version > (select coalesce(max(e.version), 0) from identity_link_version e
          where e.region = $1 and e.id = $2::uuid and e.confirmed_by = '{}')`,
    [region, id, confirmed_by, account],
  );
  return found.length > 0;
};

const currentLink = async (sql: Sql, { region, id }: MemberKey): Promise<LinkRow | undefined> =>
  (await sql<LinkRow>(`${currentLinks} where l.region = $1 and l.id = $2::uuid`, [region, id]))[0];

type Verdict = Pick<LinkDecision, 'state' | 'confirmedBy' | 'reason'>;

const decide = async (
  context: Context,
  operation: string,
  input: { readonly idempotencyKey: string; readonly link: string },
  verdict: (link: LinkRow, sql: Sql, recordOrganisations: readonly string[]) => Promise<Verdict>,
): Promise<Payload> => {
  const { region, id } = fromGlobalId('IdentityLink', input.link, ['input', 'link']);
  const seen = await context.loaders.link.load({ region, id });
  if (seen === null) throw errors.NOT_FOUND({}, ['input', 'link']);
  const record = { region: seen.record_region, id: seen.record_id };
  const recordOrganisations = await context.transact((sql) => organisationsOf(record, sql));
  requireWrite(context.viewer, operation, { region, places: [record.region], recordOrganisations }, ['input', 'link']);
  context.loaders.link.clear({ region, id });
  await onceIn(context, operation, region, input, async (sql) => {
    const link = await currentLink(sql, { region, id });
    if (link === undefined) throw errors.NOT_FOUND({}, ['input', 'link']);
    await take(sql, context, {
      memberRegion: link.region,
      memberId: link.member_id,
      side: link.side,
      recordRegion: link.record_region,
      recordId: link.record_id,
      class: link.class,
      probability: link.probability,
      evidence: link.evidence,
      token: link.token,
      collision: link.collision,
      sought: link.sought,
      factsKey: await factsKeyNow(
        sql,
        READ_MODEL,
        { region: link.region, id: link.member_id },
        { region: link.record_region, id: link.record_id },
      ),
      at: context.now.getTime(),
      by: context.viewer.account,
      ...(await verdict(link, sql, recordOrganisations)),
    });
    return { region, id };
  });
  return { link: await context.loaders.link.load({ region, id }) };
};

/**
 * Records a decision, tells the sides, and lets everything derived from it follow, in the same transaction: a record that
 * is nobody's again looks for its member, other candidates of one that belongs to someone are set aside.
 */
const take = async (sql: Sql, context: Context, decision: LinkDecision): Promise<void> => {
  const now = context.now.getTime();
  const following = {
    transaction: context.transact,
    rules: () => context.rules(),
    now: () => now,
    announce: announceDecisions,
  };
  const { members, records } = await decideLinks(sql, following, READ_MODEL, [decision]);
  const isMoved = decision.state === 'LINKED' || decision.state === 'BROKEN';
  const concerned = { records: isMoved ? records : [], members: [] };
  const others = await proposeLinks(sql, following, { schema: READ_MODEL, now }, concerned);
  const judging = await judgingAt(sql, following, { schema: READ_MODEL, tell: true, now });
  await judgeMembers(sql, distinct([...members, ...others.members]), judging);
  await judgeRecords(sql, records, judging);
};
