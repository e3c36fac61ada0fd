import { fromGlobalId } from '@liangdi/kit';
import type { RuleScope } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import type { RuleCondition, RuleSource } from '../generated/graphql.ts';
import type { Language } from '../texts/language.ts';
import type { RuleRow } from './rule-row.ts';

export const presentCondition = (scope: RuleScope): RuleCondition => ({
  origin: scope.originRegion ?? null,
  destination: scope.destinationRegion ?? null,
  branchKinds: scope.branchKinds === undefined ? null : [...scope.branchKinds],
  away: scope.away ?? null,
  awayFromMonths: scope.awayFromMonths ?? null,
  awayUntilMonths: scope.awayUntilMonths ?? null,
  received: scope.received ?? null,
  inJointBranch: scope.inJointBranch ?? null,
});

export const presentSource = ({ source, sourceText }: RuleRow, words: Language): RuleSource => ({
  title: source.title[words],
  number: source.number,
  issuer: source.issuer[words],
  issuedOn: new Date(source.issuedOn + 8 * 3_600_000).toISOString().slice(0, 10),
  text: sourceText[words],
});

/** The present version of a rule; null when there is none. */
export const loadRule = async (globalId: string, context: Context): Promise<RuleRow | null> =>
  (await context.rules()).rowAt(fromGlobalId('Rule', globalId).id, context.now.getTime());
