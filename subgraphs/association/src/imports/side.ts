import { type Dependent, factEvents, type ImportSide, type ListedVersion } from '@liangdi/kit';
import { partWithdrawn } from '@liangdi/records';
import type { RosterValues, TokenKey } from '@liangdi/roster';
import { rosterFiles } from '@liangdi/roster/process';
import { membershipTable } from '../facts/membership.ts';
import { recordTable } from '../facts/record.ts';
import { refusals } from '../store/refusals.ts';
import { partOfAssociation } from './association-of.ts';
import { planRows } from './plan.ts';
import { personOf } from './roster-values.ts';

/** What may rest on a person whom an import brought. */
const dependents: readonly Dependent[] = [
  { table: 'membership', column: 'record_id', name: { 'zh-CN': '会籍', en: 'memberships' } },
  { table: 'help_pair', column: 'helper_id', name: { 'zh-CN': '一帮一结对', en: 'one-helps-one pairs' } },
  { table: 'help_pair', column: 'helped_id', name: { 'zh-CN': '一帮一结对', en: 'one-helps-one pairs' } },
  { table: 'participation', column: 'record_id', name: { 'zh-CN': '活动参加记录', en: 'participations' } },
  { table: 'contribution', column: 'record_id', name: { 'zh-CN': '贡献记录', en: 'contributions' } },
];

/** The feed adds what linkage compares to a record. */
const forLinkage = (
  row: Readonly<Record<string, unknown>>,
  listed: readonly ListedVersion[],
): readonly ListedVersion[] =>
  listed.map(({ list, version }) => ({
    list,
    version: { ...version, identityToken: row.identityToken, phone: row.phone },
  }));

/** The association's part in imports: records and memberships. Without a key, resident ID numbers are checked and dropped. */
export const associationImports = (tokenKey: TokenKey | null): ImportSide<RosterValues> => ({
  ...rosterFiles('association', tokenKey),
  facts: {
    record: {
      table: recordTable,
      anchor: 'record',
      events: (about, row, listed) => factEvents(about, forLinkage(row, listed)),
      withdrawn: partWithdrawn,
    },
    membership: { table: membershipTable, events: (about, _row, listed) => factEvents(about, listed) },
  },
  dependents,
  compared: ['name', 'birthDate', 'phone'].map((field) => `AssociationRecord.${field}`),
  person: personOf,
  plan: planRows,
  partOf: partOfAssociation,
  translate: refusals,
});
