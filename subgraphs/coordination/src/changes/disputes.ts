import { claimsOf, errors, fromGlobalId, textOf } from '@liangdi/kit';
import { mayWrite } from '@liangdi/schema/policy';
import type { Context } from '../context.ts';
import { ownerAttributes } from '../domain/dispute-owner.ts';
import type { AnswerDisputeInput, DisputeFactInput, WithdrawDisputeInput } from '../generated/graphql.ts';
import { judgeMembers } from '../read-model/judge-members.ts';
import { judgingAt } from '../read-model/projector.ts';
import type { MemberKey, Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { DisputeRow } from '../rows.ts';
import { announceDecisions } from '../store/announce.ts';
import { recordDispute } from '../store/record-dispute.ts';
import { ownFact } from './disputed-fact.ts';
import { onceIn } from './once-in.ts';

type Payload = { dispute: DisputeRow | null };

/** Days in which the owner of a fact is to answer. */
const TERM = 15 * 86_400_000;

/** A member says that a fact about them is wrong. @throws CallerError NOT_YOURS, NOT_FOUND, ALREADY_RECORDED */
export const disputeFact = async (input: DisputeFactInput, context: Context): Promise<Payload> => {
  const { viewer, now } = context;
  if (viewer.member === null) throw errors.NOT_YOURS({}, ['input', 'fact']);
  const member = fromGlobalId('Member', viewer.member);
  const statement = textOf(input.reason, 500, ['input', 'reason']);
  const field = input.field == null ? null : textOf(input.field, 60, ['input', 'field']);
  const key = await onceIn(context, 'disputeFact', member.region, input, async (sql) => {
    const fact = await ownFact(sql, member, input.fact);
    const open = await sql(
      `select 1 from dispute_version where region = $1 and member_id = $2::uuid and fact = $3 and field is not distinct from $4
         and superseded_at is null and state = 'OPEN'`,
      [member.region, member.id, input.fact, field],
    );
    if (open.length > 0) throw errors.ALREADY_RECORDED({}, ['input', 'fact']);
    const dispute: DisputeRow = {
      ...fact,
      region: member.region,
      id: context.newId(),
      version: 1,
      member_id: member.id,
      fact: input.fact,
      field,
      statement,
      state: 'OPEN',
      answer: null,
      deadline: new Date(now.getTime() + TERM),
      opened_at: now,
      closed_at: null,
    };
    return follow(sql, context, dispute);
  });
  return { dispute: await context.loaders.dispute.load(key) };
};

/** The owner's staff answer, for the side that owns the fact. @throws CallerError NOT_FOUND, NOT_YOURS, ALREADY_CLOSED */
export const answerDispute = (input: AnswerDisputeInput, context: Context): Promise<Payload> => {
  const answer = textOf(input.answer, 500, ['input', 'answer']);
  return close(context, 'answerDispute', input, { state: input.verdict, answer });
};

/** The member takes it back. @throws CallerError NOT_FOUND, NOT_YOURS, ALREADY_CLOSED */
export const withdrawDispute = (input: WithdrawDisputeInput, context: Context): Promise<Payload> =>
  close(context, 'withdrawDispute', input, { state: 'WITHDRAWN', answer: null });

const close = async (
  context: Context,
  operation: 'answerDispute' | 'withdrawDispute',
  input: { readonly idempotencyKey: string; readonly dispute: string },
  end: Pick<DisputeRow, 'state' | 'answer'>,
): Promise<Payload> => {
  const { region, id } = fromGlobalId('Dispute', input.dispute, ['input', 'dispute']);
  const seen = await context.loaders.dispute.load({ region, id });
  if (seen === null) throw errors.NOT_FOUND({}, ['input', 'dispute']);
  const target = { ...ownerAttributes(seen, context.viewer), member: [`Member:${region}:${seen.member_id}`] };
  if (!mayWrite('coordination', operation, target, claimsOf(context.viewer)))
    throw errors.NOT_YOURS({}, ['input', 'dispute']);
  context.loaders.dispute.clear({ region, id });
  const key = await onceIn(context, operation, region, input, async (sql) => {
    const [open] = await sql<{ version: number }>(
      `select version from dispute_version where region = $1 and id = $2::uuid and superseded_at is null and state = 'OPEN'`,
      [region, id],
    );
    if (open === undefined) throw errors.ALREADY_CLOSED({}, ['input', 'dispute']);
    const closed_at = new Date(Math.max(context.now.getTime(), seen.opened_at.getTime() + 1));
    return follow(sql, context, { ...seen, ...end, version: open.version + 1, closed_at });
  });
  return { dispute: await context.loaders.dispute.load(key) };
};

/** Records the dispute; the finding follows in the same transaction. */
const follow = async (sql: Sql, context: Context, dispute: DisputeRow): Promise<MemberKey> => {
  const now = context.now.getTime();
  await recordDispute(sql, dispute, context.viewer.account, context.now);
  const following = {
    transaction: context.transact,
    rules: () => context.rules(),
    now: () => now,
    announce: announceDecisions,
  };
  const judging = await judgingAt(sql, following, { schema: READ_MODEL, tell: true, now });
  await judgeMembers(sql, [{ region: dispute.region, id: dispute.member_id }], judging);
  return { region: dispute.region, id: dispute.id };
};
