import { errors, type RowKey, type SqlTransaction } from '@liangdi/kit';
import { memberOrOneself, oneself } from '../domain/oneself.ts';
import { memberFacts } from '../facts/member.ts';
import { stopSearchFacts } from '../facts/search.ts';
import type { ResumeSearchInput, StopSearchInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Nobody looks for the member any more: the judgement and the finding of candidates go by the open wish. */
export const stopSearch = (options: StoreOptions, input: StopSearchInput): Promise<RowKey> => {
  const member = memberOrOneself(input.member, options.viewer, ['input', 'member']);
  const { idempotencyKey: key, ...body } = input;
  const { region, id: memberId } = member;
  const of = { operation: 'stopSearch', region, memberId, field: 'member', key, body };
  return makeChange(options, of, async ({ tx, now, newId, lock, first }) => {
    await lock(memberFacts, member, 'member');
    if (await openWish(tx, member)) throw errors.ALREADY_RECORDED({}, ['input', 'member']);
    return first(stopSearchFacts, member, { region, id: newId(), memberId, validFrom: now });
  });
};

/** The wish ends: whoever nobody can find is looked for again. */
export const resumeSearch = (options: StoreOptions, input: ResumeSearchInput): Promise<RowKey> => {
  const member = oneself(options.viewer, ['input']);
  const { region, id: memberId } = member;
  const of = {
    operation: 'resumeSearch',
    region,
    memberId,
    field: 'idempotencyKey',
    key: input.idempotencyKey,
    body: {},
  };
  return makeChange(options, of, async ({ tx, now, lock, next }) => {
    await lock(memberFacts, member, 'idempotencyKey');
    const open = await openWish(tx, member);
    if (open === null) throw errors.ALREADY_CLOSED({}, ['input']);
    const wish = await lock(stopSearchFacts, { region, id: open }, 'idempotencyKey');
    const validTo = new Date(Math.max(now.getTime(), wish.validFrom.getTime() + 1));
    return next(stopSearchFacts, member, wish, { validTo });
  });
};

/** Local id of the wish that is open; the member's record is locked, so that it stays the only one. */
const openWish = async (tx: SqlTransaction, { region, id }: RowKey): Promise<string | null> => {
  const [row] = await tx.$queryRawUnsafe<{ readonly id: string }[]>(
    `SELECT f.id FROM stop_search f WHERE f.region = $1 AND f.member_id = $2::uuid
       AND f.superseded_at IS NULL AND NOT f.withdrawn AND f.valid_to IS NULL`,
    region,
    id,
  );
  return row?.id ?? null;
};
