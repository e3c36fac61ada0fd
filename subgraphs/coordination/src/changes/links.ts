import { errors, fromGlobalId } from '@liangdi/kit';
import type { Context } from '../context.ts';
import { requireWrite } from '../domain/may-write.ts';
import { digest } from '../domain/stable-id.ts';
import type { BreakLinkInput, ConfirmLinkInput, ProposeLinkInput, RejectLinkInput } from '../generated/graphql.ts';
import { currentLinks } from '../loaders/links.ts';
import { speaksFor } from '../policy/speaks-for.ts';
import { judgeMembers } from '../read-model/judge-members.ts';
import { type LinkDecision, linkId, moveDocuments, recordDecisions } from '../read-model/link-tokens.ts';
import { judgeRecords } from '../read-model/loose-records.ts';
import { judgingAt } from '../read-model/projector.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { LinkRow } from '../rows.ts';
import { announceDecisions } from '../store/announce.ts';
import { length } from './check-text.ts';
import { onceIn } from './once-in.ts';

type Payload = { link: LinkRow | null };

/** Confirms on behalf of one side. Linked once the origin and the record's side have confirmed. */
export const confirmLink = (input: ConfirmLinkInput, context: Context): Promise<Payload> =>
  decide(context, 'confirmLink', input, (link) => {
    if (link.state !== 'CANDIDATE') throw errors.ALREADY_RECORDED({}, ['input', 'link']);
    if (input.side !== 'ORIGIN' && input.side !== link.side) throw errors.NOT_YOURS({}, ['input', 'side']);
    if (!speaksFor(context.viewer, input.side, link)) throw errors.NOT_YOURS({}, ['input', 'side']);
    const confirmedBy = [...new Set([...link.confirmed_by, input.side])];
    const both = confirmedBy.includes('ORIGIN') && confirmedBy.includes(link.side);
    return { state: both ? 'LINKED' : 'CANDIDATE', confirmedBy, reason: null };
  });

/** Rejects a candidate: it stays rejected until its facts change. */
export const rejectLink = (input: RejectLinkInput, context: Context): Promise<Payload> => {
  const reason = length(input.reason, 1, 500, ['input', 'reason']);
  return decide(context, 'rejectLink', input, (link) => {
    if (link.state !== 'CANDIDATE') throw errors.ALREADY_CLOSED({}, ['input', 'link']);
    return { state: 'REJECTED', confirmedBy: link.confirmed_by, reason };
  });
};

/** Breaks a link: everything derived from it follows. */
export const breakLink = (input: BreakLinkInput, context: Context): Promise<Payload> => {
  const reason = length(input.reason, 1, 500, ['input', 'reason']);
  return decide(context, 'breakLink', input, (link) => {
    if (link.state !== 'LINKED') throw errors.ALREADY_CLOSED({}, ['input', 'link']);
    return { state: 'BROKEN', confirmedBy: link.confirmed_by, reason };
  });
};

/** Proposes a link by hand. A pair that was rejected or broken becomes a candidate again: a person has a reason. */
export const proposeLink = async (input: ProposeLinkInput, context: Context): Promise<Payload> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const record = fromGlobalId(['DestinationRecord', 'AssociationRecord'], input.record, ['input', 'record']);
  const reason = length(input.reason, 1, 500, ['input', 'reason']);
  requireWrite(context.viewer, 'proposeLink', { region: member.region, places: [record.region] }, ['input', 'member']);
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
    await requireDocument(sql, side, record, ['input', 'record']);
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
      reason,
      factsKey: digest('by hand', reason),
      at: context.now.getTime(),
      by: context.viewer.account,
    });
    return key;
  });
  return { link: await context.loaders.link.load(key) };
};

const requireDocument = async (
  sql: Sql,
  side: string,
  { region, id }: MemberKey,
  path: readonly string[],
): Promise<void> => {
  const found = await sql(`select 1 from ${READ_MODEL}.document where region = $1 and side = $2 and id = $3::uuid`, [
    region,
    side,
    id,
  ]);
  if (found.length === 0) throw errors.NOT_FOUND({}, path);
};

const currentLink = async (sql: Sql, { region, id }: MemberKey): Promise<LinkRow | undefined> =>
  (await sql<LinkRow>(`${currentLinks} where l.region = $1 and l.id = $2::uuid`, [region, id]))[0];

type Verdict = Pick<LinkDecision, 'state' | 'confirmedBy' | 'reason'>;

const decide = async (
  context: Context,
  operation: string,
  input: { readonly idempotencyKey: string; readonly link: string },
  verdict: (link: LinkRow) => Verdict,
): Promise<Payload> => {
  const { region, id } = fromGlobalId('IdentityLink', input.link, ['input', 'link']);
  const seen = await context.loaders.link.load({ region, id });
  if (seen === null) throw errors.NOT_FOUND({}, ['input', 'link']);
  requireWrite(context.viewer, operation, { region, places: [seen.record_region] }, ['input', 'link']);
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
      factsKey: link.facts_key,
      at: context.now.getTime(),
      by: context.viewer.account,
      ...verdict(link),
    });
    return { region, id };
  });
  return { link: await context.loaders.link.load({ region, id }) };
};

/** Records a decision, tells the sides, and lets everything derived from it follow, in the same transaction. */
const take = async (sql: Sql, context: Context, decision: LinkDecision): Promise<void> => {
  const recorded = await recordDecisions(sql, [decision]);
  await announceDecisions(sql, recorded);
  const members = await moveDocuments(sql, READ_MODEL, recorded);
  const following = {
    transaction: context.transact,
    rules: () => context.rules(),
    now: () => context.now.getTime(),
    announce: announceDecisions,
  };
  const judging = await judgingAt(sql, following, { schema: READ_MODEL, tell: true, now: context.now.getTime() });
  await judgeMembers(sql, members, judging);
  await judgeRecords(sql, [{ region: decision.recordRegion, id: decision.recordId }], judging);
};
