import { type RuleScope, SHIPPED_RULES, type SideName, type Text } from '@liangdi/responsibility';
import type pg from 'pg';
import { stableId } from '../domain/stable-id.ts';
import type { RuleRow } from '../rules/rule-row.ts';
import { recordRules } from '../rules/rule-store.ts';
import { shippedRows } from '../rules/shipped-rows.ts';
import { onPool } from '../store/postgres.ts';

/** A local rule, told by how it differs from a shipped one. */
export interface RuleSeed {
  readonly id: string;
  /** Shipped rule whose duty, cadence, sides and begin it takes over. */
  readonly basedOn: string;
  readonly title: Text;
  /** Code of the authority. */
  readonly region: string;
  readonly authority: RuleRow['authority'];
  readonly scope: RuleScope;
  readonly lead?: SideName;
  /** Epoch milliseconds. */
  readonly validTo?: number;
  /** Shipped rules that it replaces. */
  readonly supersedes?: readonly string[];
}

/** Records local rules as approved, beside the shipped ones. As the owner of the tables; again, it changes nothing. */
export const loadRules = async (pool: pg.Pool, seeds: readonly RuleSeed[]): Promise<number> => {
  await recordRules(onPool(pool), [...shippedRows(), ...seeds.map(toRow)]);
  return seeds.length;
};

const toRow = ({ id, basedOn, title, region, authority, scope, lead, validTo, supersedes = [] }: RuleSeed): RuleRow => {
  const like = SHIPPED_RULES.find((rule) => rule.id === basedOn && rule.version === 1);
  if (like === undefined) throw new Error(`there is no shipped rule ${basedOn}`);
  return {
    ...like,
    id: stableId('rule', id),
    region,
    authority,
    scope,
    ...(lead === undefined ? {} : { lead, support: like.support.filter((side) => side !== lead) }),
    validTo: validTo ?? null,
    supersedes: supersedes.map((other) => stableId('rule', other)),
    source: { ...like.source, id: `demo/${id}`, title, number: null, supersedes: [] },
    title,
    sourceText: like.text,
    reason: null,
    recordedBy: 'demo',
  };
};
