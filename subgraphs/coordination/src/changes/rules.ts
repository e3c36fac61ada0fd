import { errors, fromGlobalId, textOf } from '@liangdi/kit';
import type { BranchKind, Text } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import { ownErrors } from '../domain/errors.ts';
import { requireWrite } from '../domain/may-write.ts';
import { approved, withdrawn, wouldProlong } from '../domain/rule-life.ts';
import { stableId } from '../domain/stable-id.ts';
import type {
  ApproveRuleInput,
  ProposeRuleInput,
  RuleConditionInput,
  WithdrawRuleInput,
} from '../generated/graphql.ts';
import { judgeEveryoneAgain } from '../read-model/projector.ts';
import type { Sql } from '../read-model/sql.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import { requireRegion } from '../regions/require-region.ts';
import { type RuleSet, ruleSet } from '../rules/registry.ts';
import type { RuleRow } from '../rules/rule-row.ts';
import { loadRules, recordRules } from '../rules/rule-store.ts';
import { whole } from './check-number.ts';
import { onceIn } from './once-in.ts';

const KINDS: readonly string[] = [
  'VILLAGE',
  'COMMUNITY',
  'BUILDING_SITE',
  'OFFICE_BUILDING',
  'MARKET',
  'AWAY_FROM_HOME',
  'JOINT',
  'OTHER',
];

/** National rules belong to the whole country. */
const COUNTRY = '100000';

/** One sentence is given; it stands for both languages until someone translates it. */
const both = (text: string): Text => ({ zh: text, en: text });

/** Proposes a rule; it judges nobody until it is approved. */
export const proposeRule = async (input: ProposeRuleInput, context: Context): Promise<{ rule: RuleRow | null }> => {
  const rule = proposed(input, context);
  requireWrite(context.viewer, 'proposeRule', { region: rule.region }, ['input', 'authority']);
  const { id } = await onceIn(context, 'proposeRule', rule.region, input, async (sql) => {
    const known = await registryIn(sql);
    for (const [index, id] of rule.supersedes.entries()) {
      const replaced = known.rowAt(id, rule.recordedAt);
      const path = ['input', 'supersedes', String(index)];
      if (replaced === null) throw errors.NOT_FOUND({}, path);
      // Nobody puts an end to what another authority issued: theirs prevails or gives way by precedence.
      requireWrite(context.viewer, 'proposeRule', { region: replaced.region }, path);
    }
    await recordRules(sql, [rule]);
    return { id: rule.id };
  });
  return { rule: await reread(id, context) };
};

const registryIn = async (sql: Sql): Promise<RuleSet> => ruleSet('', await loadRules(sql));

const reread = async (id: string, context: Context): Promise<RuleRow | null> => {
  context.rulesChanged();
  return (await context.rules()).rowAt(id, Number.POSITIVE_INFINITY);
};

const proposed = (input: ProposeRuleInput, context: Context): RuleRow => {
  const validFrom = new Date(input.validFrom).getTime();
  const validTo = input.validTo == null ? null : new Date(input.validTo).getTime();
  if (validTo !== null && validTo <= validFrom) throw errors.PERIOD_REVERSED({}, ['input', 'validTo']);
  const scope = scopeOf(input.condition ?? {});
  const support = [...new Set(input.support ?? [])].filter((side) => side !== input.lead);
  const id = context.newId();
  return {
    id,
    version: 1,
    region: input.authority === 'NATIONAL' ? COUNTRY : (scope.originRegion ?? scope.destinationRegion ?? COUNTRY),
    recordedAt: context.now.getTime(),
    validFrom,
    validTo,
    status: 'PROPOSED',
    duty: input.duty,
    scope,
    lead: input.lead,
    support,
    counts: some(input.counts ?? [input.lead, ...support], ['input', 'counts']),
    cadence: cadenceOf(input),
    authority: input.authority,
    source: {
      id: stableId('source', input.source.title, input.source.number ?? '', input.source.issuer, input.source.issuedOn),
      title: both(textOf(input.source.title, 200, ['input', 'source', 'title'])),
      number: input.source.number == null ? null : textOf(input.source.number, 100, ['input', 'source', 'number']),
      issuer: both(textOf(input.source.issuer, 200, ['input', 'source', 'issuer'])),
      issuedOn: Date.parse(`${input.source.issuedOn}T00:00:00+08:00`),
      supersedes: [],
    },
    text: both(textOf(input.text, 2_000, ['input', 'text'])),
    supersedes: (input.supersedes ?? []).map(
      (ruleId, index) => fromGlobalId('Rule', ruleId, ['input', 'supersedes', String(index)]).id,
    ),
    title: both(textOf(input.title, 100, ['input', 'title'])),
    sourceText: both(textOf(input.source.text, 5_000, ['input', 'source', 'text'])),
    reason: null,
    recordedBy: context.viewer.account,
  };
};

const cadenceOf = ({ cadenceMonths, noticeDays }: ProposeRuleInput): RuleRow['cadence'] => {
  if (cadenceMonths == null) return null;
  whole(cadenceMonths, 1, 60, ['input', 'cadenceMonths']);
  return {
    months: cadenceMonths,
    noticeDays: noticeDays == null ? 30 : whole(noticeDays, 0, 366, ['input', 'noticeDays']),
  };
};

/** Each once, one at least: what is left out is not the same as a list of nothing, by which a rule would hold nowhere. */
const some = <Value>(given: readonly Value[], path: readonly string[]): readonly Value[] => {
  const values = [...new Set(given)];
  if (values.length > 0) return values;
  throw errors.INVALID_VALUE(
    { value: '[]', expected: { 'zh-CN': '至少一项，或不填', en: 'one at least, or left out' } },
    path,
  );
};

const scopeOf = (condition: RuleConditionInput): RuleRow['scope'] => {
  const path = (field: string): readonly string[] => ['input', 'condition', field];
  const { awayFromMonths, awayUntilMonths } = condition;
  if (awayFromMonths != null && awayUntilMonths != null && awayUntilMonths <= awayFromMonths)
    throw errors.PERIOD_REVERSED({}, path('awayUntilMonths'));
  for (const [index, kind] of (condition.branchKinds ?? []).entries()) {
    if (KINDS.includes(kind)) continue;
    throw errors.INVALID_VALUE({ value: kind, expected: { 'zh-CN': KINDS.join('、'), en: KINDS.join(', ') } }, [
      ...path('branchKinds'),
      String(index),
    ]);
  }
  return {
    ...(condition.origin == null ? {} : { originRegion: requireRegion(condition.origin, path('origin')).code }),
    ...(condition.destination == null
      ? {}
      : { destinationRegion: requireRegion(condition.destination, path('destination')).code }),
    ...(condition.branchKinds == null
      ? {}
      : { branchKinds: some(condition.branchKinds, path('branchKinds')) as BranchKind[] }),
    ...(condition.away == null ? {} : { away: condition.away }),
    ...(condition.awayFromMonths == null
      ? {}
      : { awayFromMonths: whole(condition.awayFromMonths, 0, 600, path('awayFromMonths')) }),
    ...(condition.awayUntilMonths == null
      ? {}
      : { awayUntilMonths: whole(condition.awayUntilMonths, 1, 600, path('awayUntilMonths')) }),
    ...(condition.received == null ? {} : { received: condition.received }),
    ...(condition.inJointBranch == null ? {} : { inJointBranch: condition.inJointBranch }),
  };
};

/** Approves a rule that someone else proposed; the rules that it replaces are superseded. Everyone is judged again by it. */
export const approveRule = async (input: ApproveRuleInput, context: Context): Promise<{ rule: RuleRow | null }> => {
  const { region, id } = fromGlobalId('Rule', input.rule, ['input', 'rule']);
  requireWrite(context.viewer, 'approveRule', { region }, ['input', 'rule']);
  await onceIn(context, 'approveRule', region, input, async (sql) => {
    const known = await registryIn(sql);
    const rule = known.rowAt(id, Number.POSITIVE_INFINITY);
    if (rule === null) throw errors.NOT_FOUND({}, ['input', 'rule']);
    if (rule.status !== 'PROPOSED') throw errors.ALREADY_RECORDED({}, ['input', 'rule']);
    const recordedBy = context.viewer.account;
    if (rule.recordedBy === recordedBy) throw ownErrors.SECOND_PERSON_NEEDED({}, ['input', 'rule']);
    const replaced = rule.supersedes.flatMap((other) => known.rowAt(other, Number.POSITIVE_INFINITY) ?? []);
    await recordRules(sql, approved(rule, replaced, { recordedAt: context.now.getTime(), recordedBy }));
    await judgeEveryoneAgain(sql, READ_MODEL);
    return { id };
  });
  context.wake();
  return { rule: await reread(id, context) };
};

/** Withdraws a rule, proposed or in force, from an instant on, which is never later than its end. Its history stays. */
export const withdrawRule = async (input: WithdrawRuleInput, context: Context): Promise<{ rule: RuleRow | null }> => {
  const { region, id } = fromGlobalId('Rule', input.rule, ['input', 'rule']);
  const reason = textOf(input.reason, 500, ['input', 'reason']);
  requireWrite(context.viewer, 'withdrawRule', { region }, ['input', 'rule']);
  await onceIn(context, 'withdrawRule', region, input, async (sql) => {
    const rule = (await registryIn(sql)).rowAt(id, Number.POSITIVE_INFINITY);
    if (rule === null) throw errors.NOT_FOUND({}, ['input', 'rule']);
    if (rule.status === 'WITHDRAWN') throw errors.ALREADY_CLOSED({}, ['input', 'rule']);
    const [recordedAt, recordedBy] = [context.now.getTime(), context.viewer.account];
    const end = input.validTo == null ? recordedAt : new Date(input.validTo).getTime();
    if (wouldProlong(rule, end, recordedAt))
      throw errors.INVALID_VALUE({ value: iso(end), expected: noLater(rule) }, ['input', 'validTo']);
    await recordRules(sql, [withdrawn(rule, end, { recordedAt, recordedBy, reason })]);
    await judgeEveryoneAgain(sql, READ_MODEL);
    return { id };
  });
  context.wake();
  return { rule: await reread(id, context) };
};

const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

const noLater = ({ validTo }: RuleRow) => ({
  'zh-CN': `不晚于制度已定的结束时间 ${iso(validTo)}`,
  en: `no later than the rule ends already, ${iso(validTo)}`,
});
