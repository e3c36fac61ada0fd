import { claimsOf, errors, fromGlobalId, textOf } from '@liangdi/kit';
import { expandAgreed, isWithin } from '@liangdi/schema/policy';
import { type AgreementRow, type ApprovingSide, isApproved, statusAt } from '../agreements/agreement.ts';
import { currentAgreement, isCovered, recordAgreement } from '../agreements/agreement-store.ts';
import type { Context } from '../context.ts';
import { requireWrite } from '../domain/may-write.ts';
import type {
  AgreementPairInput,
  ApproveAgreementInput,
  EndAgreementInput,
  ProposeAgreementInput,
} from '../generated/graphql.ts';
import type { Sql } from '../read-model/sql.ts';
import { requireRegion } from '../regions/require-region.ts';
import { whole } from './check-number.ts';
import { onceIn } from './once-in.ts';

type Payload = { agreement: AgreementRow | null };

const usualBudget = { requestsPerMinute: 600, costPerMinute: 60_000 };
const longest = 5;

/** Proposes an agreement, on behalf of one of the regions that it names. It opens nothing yet. */
export const proposeAgreement = async (input: ProposeAgreementInput, context: Context): Promise<Payload> => {
  const agreement = proposed(input, context);
  const places = agreement.destinations;
  const isOfOne = agreement.origins.some((region) => claimsOf(context.viewer).regions.includes(region));
  const region = isOfOne
    ? (context.viewer.regions.find((own) => agreement.origins.includes(own)) ?? '')
    : agreement.region;
  requireWrite(context.viewer, 'proposeAgreement', { region, places }, ['input', 'pairs']);
  const { id } = await onceIn(context, 'proposeAgreement', agreement.region, input, async (sql) => {
    if (await isCovered(sql, agreement)) throw errors.PERIOD_OVERLAPS({}, ['input', 'pairs']);
    await recordAgreement(sql, agreement, context.viewer.account);
    return { id: agreement.id };
  });
  return reread(id, context);
};

const proposed = (input: ProposeAgreementInput, context: Context): AgreementRow => {
  const starts = new Date(input.starts ?? context.now);
  const ends = new Date(input.ends);
  if (ends <= starts || ends <= context.now) throw errors.PERIOD_REVERSED({}, ['input', 'ends']);
  if (ends > yearsAfter(starts, longest))
    throw errors.INVALID_VALUE({ value: ends.toISOString(), expected: fiveYears }, ['input', 'ends']);
  const pairs = distinctPairs(input.pairs);
  const budget = input.budget ?? usualBudget;
  return {
    region: pairs[0]?.origin ?? '',
    id: context.newId(),
    version: 1,
    status: 'PROPOSED',
    partner: textOf(input.partner, 100, ['input', 'partner']),
    purpose: purposeOf(input.purpose),
    origins: pairs.map(({ origin }) => origin),
    destinations: pairs.map(({ destination }) => destination),
    fields: fieldsOf(input.fields),
    requests_per_minute: whole(budget.requestsPerMinute, 1, 6_000, ['input', 'budget', 'requestsPerMinute']),
    cost_per_minute: whole(budget.costPerMinute, 100, 1_000_000, ['input', 'budget', 'costPerMinute']),
    approvals: [],
    reason: null,
    starts_at: starts,
    ends_at: ends,
    recorded_at: context.now,
  };
};

const fiveYears = { 'zh-CN': '开始后五年以内', en: 'five years after the start at most' };

const yearsAfter = (start: Date, years: number): Date => {
  const end = new Date(start);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return end;
};

const purposeOf = (purpose: string): string => {
  if (/^[\w .:-]{1,100}$/.test(purpose)) return purpose;
  const expected = { 'zh-CN': '1 至 100 个字母、数字、空格或 _.:-', en: '1 to 100 letters, digits, blanks or _.:-' };
  throw errors.INVALID_VALUE({ value: purpose.slice(0, 40), expected }, ['input', 'purpose']);
};

const distinctPairs = (pairs: readonly AgreementPairInput[]): readonly AgreementPairInput[] => {
  const expected = { 'zh-CN': '1 至 100 对地区', en: '1 to 100 pairs' };
  if (pairs.length < 1 || pairs.length > 100)
    throw errors.INVALID_VALUE({ value: String(pairs.length), expected }, ['input', 'pairs']);
  for (const [n, { origin, destination }] of pairs.entries()) {
    requireRegion(origin, ['input', 'pairs', String(n), 'origin']);
    requireRegion(destination, ['input', 'pairs', String(n), 'destination']);
  }
  return [...new Map(pairs.map((pair) => [`${pair.origin}>${pair.destination}`, pair])).values()];
};

const fieldsOf = (entries: readonly string[]): readonly string[] => {
  const expected = {
    'zh-CN': '协议可以列明的字段，如 Member.name 或 Outflow.*',
    en: 'a field that an agreement may name, such as Member.name or Outflow.*',
  };
  return [
    ...new Set(
      entries.flatMap((entry, n) => {
        const fields = expandAgreed(entry);
        if (fields === null)
          throw errors.INVALID_VALUE({ value: entry.slice(0, 80), expected }, ['input', 'fields', String(n)]);
        return fields;
      }),
    ),
  ].sort();
};

/** Approves for the regions of one side that the caller coordinates. In force once every region has approved. */
export const approveAgreement = (input: ApproveAgreementInput, context: Context): Promise<Payload> =>
  change(context, 'approveAgreement', input, async (agreement, sql) => {
    const { side } = input;
    if (side !== 'ORIGIN' && side !== 'DESTINATION') throw errors.NOT_YOURS({}, ['input', 'side']);
    if (statusAt(agreement, context.now) !== 'PROPOSED' || agreement.ends_at <= context.now)
      throw errors.ALREADY_CLOSED({}, ['input', 'agreement']);
    const regions = spokenFor(agreement, side, context);
    const { account } = context.viewer;
    const isOnTheOther = agreement.approvals.some((approval) => approval.side !== side && approval.account === account);
    if (regions.length === 0 || isOnTheOther) throw errors.NOT_YOURS({}, ['input', 'side']);
    const fresh = regions.filter(
      (region) => !agreement.approvals.some((approval) => approval.side === side && approval.region === region),
    );
    if (fresh.length === 0) throw errors.ALREADY_RECORDED({}, ['input', 'side']);
    const at = context.now.toISOString();
    const approvals = [...agreement.approvals, ...fresh.map((region) => ({ side, region, account, at }))];
    const approved: AgreementRow = { ...agreement, approvals };
    if (!isApproved(approved)) return approved;
    if (await isCovered(sql, agreement)) throw errors.PERIOD_OVERLAPS({}, ['input', 'agreement']);
    return { ...approved, status: 'IN_FORCE' };
  });

/** Regions of a side of an agreement whose authority the viewer is. */
const spokenFor = (
  { origins, destinations }: AgreementRow,
  side: ApprovingSide,
  { viewer }: Context,
): readonly string[] => {
  const { regions, within } = claimsOf(viewer);
  const own = (region: string): boolean =>
    side === 'ORIGIN' ? regions.includes(region) : within.some((pattern) => isWithin(pattern, region));
  return [...new Set(side === 'ORIGIN' ? origins : destinations)].filter(own);
};

/** Ends an agreement, or withdraws a proposed one: each region that it names may do so alone. */
export const endAgreement = (input: EndAgreementInput, context: Context): Promise<Payload> => {
  const reason = textOf(input.reason, 500, ['input', 'reason']);
  return change(context, 'endAgreement', input, async (agreement) => {
    const status = statusAt(agreement, context.now);
    if (status === 'PROPOSED') return { ...agreement, status: 'WITHDRAWN', reason };
    if (status === 'IN_FORCE') return { ...agreement, status: 'ENDED', reason };
    throw errors.ALREADY_CLOSED({}, ['input', 'agreement']);
  });
};

const change = async (
  context: Context,
  operation: string,
  input: { readonly idempotencyKey: string; readonly agreement: string },
  next: (agreement: AgreementRow, sql: Sql) => Promise<AgreementRow>,
): Promise<Payload> => {
  const { region, id } = fromGlobalId('Agreement', input.agreement, ['input', 'agreement']);
  await onceIn(context, operation, region, input, async (sql) => {
    const agreement = await currentAgreement(sql, id);
    if (agreement === undefined) throw errors.NOT_FOUND({}, ['input', 'agreement']);
    const own = agreement.origins.find((origin) => context.viewer.regions.includes(origin));
    const concerned = { region: own ?? region, places: agreement.destinations };
    requireWrite(context.viewer, operation, concerned, ['input', 'agreement']);
    const changed = { ...(await next(agreement, sql)), version: agreement.version + 1, recorded_at: context.now };
    await recordAgreement(sql, changed, context.viewer.account);
    return { id };
  });
  return reread(id, context);
};

const reread = async (id: string, context: Context): Promise<Payload> => ({
  agreement: (await context.transact((sql) => currentAgreement(sql, id))) ?? null,
});
