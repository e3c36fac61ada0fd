import type { MemberCase, Organisations } from '@liangdi/demo';
import { newSecret, toGlobalId } from '@liangdi/kit';
import type { Account } from '../security/identity/local/accounts.ts';
import { hashPassword } from '../security/identity/local/password.ts';
import { demoAgreements } from './demo-agreements.ts';

type Draft = Pick<Account, 'id' | 'title' | 'claim'> & Partial<Pick<Account, 'kind'>>;

const county = '330324';
const otherCounty = '331121';
const city = '310000';

const none = { organisations: [], regions: [], pairs: [] };

/** One account for each role of DOMAIN.md, and a second county's coordinator to show that counties are kept apart. */
const drafts = (organisations: Organisations, someone: MemberCase): readonly Draft[] => {
  const { member, receptions } = someone;
  const reception = receptions.at(-1);
  const association = organisations.association.associations.find(({ region }) => region === city);
  const home = toGlobalId('HomeBranch', member.region, member.branchId);
  const receiving = reception ? [toGlobalId('ReceivingBranch', reception.region, reception.branchId)] : [];
  const memberId = toGlobalId('Member', member.region, member.id);
  return [
    {
      id: 'yongjia',
      title: { 'zh-CN': '永嘉县协调员', en: 'Coordinator of 永嘉 county' },
      claim: { ...none, role: 'coordinator', regions: [county] },
    },
    {
      id: 'qingtian',
      title: { 'zh-CN': '青田县协调员', en: 'Coordinator of 青田 county' },
      claim: { ...none, role: 'coordinator', regions: [otherCounty] },
    },
    {
      id: 'shanghai',
      title: { 'zh-CN': '上海市协调员', en: 'Coordinator of 上海' },
      claim: { ...none, role: 'coordinator', regions: [city] },
    },
    {
      id: 'team',
      title: { 'zh-CN': '永嘉—上海、北京跨区协调小组', en: 'Cross-region team 永嘉 – 上海, 北京' },
      claim: {
        ...none,
        role: 'crossRegionTeam',
        regions: [county, city, '110000'],
        pairs: [
          [county, city],
          [county, '110000'],
        ],
      },
    },
    {
      id: 'home-branch',
      title: { 'zh-CN': '流出地支部书记', en: 'Officer of a home branch' },
      claim: { ...none, role: 'branchOfficer', organisations: [home], regions: [member.region] },
    },
    {
      id: 'receiving-branch',
      title: { 'zh-CN': '流入地支部书记', en: 'Officer of a receiving branch' },
      claim: { ...none, role: 'branchOfficer', organisations: receiving, regions: reception ? [reception.region] : [] },
    },
    {
      id: 'chamber',
      title: { 'zh-CN': '上海永嘉商会秘书', en: 'Secretary of the 永嘉 chamber in 上海' },
      claim: {
        ...none,
        role: 'associationSecretary',
        organisations: association ? [toGlobalId('Association', association.region, association.id)] : [],
        regions: [city],
      },
    },
    {
      id: 'member',
      title: { 'zh-CN': `流动党员 ${member.name}`, en: `Member ${member.name}` },
      claim: { ...none, role: 'member', member: memberId },
    },
    {
      id: 'partner',
      title: { 'zh-CN': '合作单位', en: 'Partner organisation' },
      claim: { ...none, role: 'partner', agreement: demoAgreements.members.globalId },
    },
    {
      id: 'partner-system',
      kind: 'service',
      title: { 'zh-CN': '合作单位的系统', en: 'System of the partner organisation' },
      claim: { ...none, role: 'partner', agreement: demoAgreements.members.globalId },
    },
    {
      id: 'statistics',
      title: { 'zh-CN': '统计合作单位', en: 'Partner organisation for statistics' },
      claim: { ...none, role: 'partner', agreement: demoAgreements.counts.globalId },
    },
    { id: 'auditor', title: { 'zh-CN': '审计员', en: 'Auditor' }, claim: { ...none, role: 'auditor' } },
  ];
};

/** The demo's accounts, with secrets that nobody knows: one click signs a person in, `liangdi accounts secret` makes a known one. */
export const demoAccounts = async (organisations: Organisations, someone: MemberCase): Promise<readonly Account[]> => {
  const passwordHash = await hashPassword(newSecret());
  return drafts(organisations, someone).map((draft) => ({ kind: 'person', ...draft, passwordHash, disabled: false }));
};
