import { type Dependent, factEvents, type ImportSide } from '@liangdi/kit';
import type { RosterValues, TokenKey } from '@liangdi/roster';
import { rosterFiles } from '@liangdi/roster/process';
import { refusals } from '../domain/refusals.ts';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import { forLinkage } from '../store/for-linkage.ts';
import { planRows } from './plan.ts';
import { personOf } from './values.ts';

/** What may rest on a member whom an import brought. */
const dependents: readonly Dependent[] = [
  { table: 'outflow', column: 'member_id', name: { 'zh-CN': '流出登记', en: 'outflow declarations' } },
  { table: 'contact_person', column: 'member_id', name: { 'zh-CN': '联系责任人', en: 'contact persons' } },
  { table: 'contact_log', column: 'member_id', name: { 'zh-CN': '联系记录', en: 'logged contacts' } },
  { table: 'fulfilment', column: 'member_id', name: { 'zh-CN': '履责记录', en: 'fulfilled duties' } },
  { table: 'search', column: 'member_id', name: { 'zh-CN': '寻找任务', en: 'searches' } },
  { table: 'credit', column: 'member_id', name: { 'zh-CN': '学分', en: 'credits' } },
  { table: 'family_help', column: 'member_id', name: { 'zh-CN': '家属帮扶', en: 'helps for families' } },
];

/** The origin's part in imports: members and their outflows. Without a key, resident ID numbers are checked and dropped. */
export const originImports = (tokenKey: TokenKey | null): ImportSide<RosterValues> => ({
  ...rosterFiles('origin', tokenKey),
  facts: {
    member: {
      table: memberFacts,
      anchor: 'member',
      events: (about, row, listed) => factEvents(about, forLinkage(row, listed)),
    },
    outflow: { table: outflowFacts, events: (about, _row, listed) => factEvents(about, listed) },
  },
  dependents,
  compared: ['name', 'birthDate', 'phone'].map((field) => `Member.${field}`),
  person: personOf,
  plan: planRows,
  translate: refusals,
});
