import { type Dependent, factEvents, type ImportSide, type ListedVersion } from '@liangdi/kit';
import { partWithdrawn } from '@liangdi/records';
import type { RosterValues, TokenKey } from '@liangdi/roster';
import { rosterFiles } from '@liangdi/roster/process';
import { receptionTable } from '../facts/reception.ts';
import { recordTable } from '../facts/record.ts';
import { refusals } from '../store/refusals.ts';
import { planRows } from './plan.ts';
import { personOf } from './roster-values.ts';

/** What may rest on a person whom an import brought. */
const dependents: readonly Dependent[] = [
  { table: 'reception', column: 'record_id', name: { 'zh-CN': '流入登记', en: 'receptions' } },
  { table: 'contact_person', column: 'record_id', name: { 'zh-CN': '联系责任人', en: 'contact persons' } },
  { table: 'contact_log', column: 'record_id', name: { 'zh-CN': '联系记录', en: 'logged contacts' } },
  { table: 'fulfilment', column: 'record_id', name: { 'zh-CN': '履责记录', en: 'fulfilled duties' } },
  { table: 'attendance', column: 'record_id', name: { 'zh-CN': '学习记录', en: 'attendances' } },
  { table: 'care_case', column: 'record_id', name: { 'zh-CN': '关怀事项', en: 'care cases' } },
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

/** The destination's part in imports: records and receptions. Without a key, resident ID numbers are checked and dropped. */
export const destinationImports = (tokenKey: TokenKey | null): ImportSide<RosterValues> => ({
  ...rosterFiles('destination', tokenKey),
  facts: {
    record: {
      table: recordTable,
      anchor: 'record',
      events: (about, row, listed) => factEvents(about, forLinkage(row, listed)),
      withdrawn: partWithdrawn,
    },
    reception: { table: receptionTable, events: (about, _row, listed) => factEvents(about, listed) },
  },
  dependents,
  compared: ['name', 'birthDate', 'phone'].map((field) => `DestinationRecord.${field}`),
  person: personOf,
  plan: planRows,
  translate: refusals,
});
