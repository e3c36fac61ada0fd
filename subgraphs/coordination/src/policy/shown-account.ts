import { claimsOf, type Viewer } from '@liangdi/kit';
import { mayWrite } from '@liangdi/schema/policy';
import { fullName } from '../regions/region-table.ts';
import type { RuleRow } from '../rules/rule-row.ts';
import type { Language } from '../texts/language.ts';

/** Who wrote something, as it is kept beside the account: the role, and the places or organisations that it acted for. */
export interface Writer {
  readonly account: string;
  /** Null of what was written before this was kept. */
  readonly role: string | null;
  readonly actsFor: readonly string[];
}

/** What makes two accounts of one role colleagues: a region, an organisation, or a pair of regions that both have. */
export const writerOf = (viewer: Viewer): Writer => {
  const { account, role, regions, organisations, pairs } = claimsOf(viewer);
  const of = { coordinator: regions, crossRegionTeam: pairs.map((pair) => pair.join('>')) };
  return { account, role, actsFor: role in of ? of[role as keyof typeof of] : organisations };
};

const roles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  coordinator: { zh: '协调员', en: 'coordinator' },
  crossRegionTeam: { zh: '跨地区协调小组', en: 'cross-region team' },
  associationSecretary: { zh: '商会、协会秘书', en: 'association secretary' },
};
const somebody = { zh: '工作人员', en: 'staff' };

/** The account to itself and to colleagues; to everybody else the place and the role. */
export const shownWriter = (writer: Writer, viewer: Viewer, words: Language): string => {
  const own = writerOf(viewer);
  const isColleague = own.role === writer.role && own.actsFor.some((one) => writer.actsFor.includes(one));
  if (own.account === writer.account || isColleague) return writer.account;
  const [region] = writer.role === 'coordinator' && writer.actsFor.length === 1 ? writer.actsFor : [];
  const role = (roles[writer.role ?? ''] ?? somebody)[words];
  return region === undefined ? role : words === 'zh' ? `${fullName(region)}${role}` : `${role}, ${fullName(region)}`;
};

/** The account to those who keep rules of that region, and to auditors; to everybody else the region. */
export const shownRecorder = ({ recordedBy, region }: RuleRow, viewer: Viewer, words: Language): string => {
  const isKeeper = mayWrite('coordination', 'proposeRule', { region: [region] }, claimsOf(viewer));
  if (nobodies.includes(recordedBy) || isKeeper || viewer.role === 'auditor') return recordedBy;
  return region === COUNTRY ? { zh: '全国', en: 'the country' }[words] : fullName(region);
};

/** What rules say that came with the system. */
const nobodies: readonly string[] = ['shipped with Liangdi', 'demo'];

const COUNTRY = '100000';
