import { SOURCE_2007 } from './county-2007.ts';
import type { RuleSource } from './rule.ts';
import { HALF_YEARLY, type Line, QUARTERLY, ruled, YEARLY } from './ruled.ts';

/**
 * The national regulation of 2019, chapter on mobile members (流动党员管理): the origin keeps up regular contact and
 * follows with education and management, the destination assists with daily management and lets members take part in
 * organisational life where they are; an origin may rely on chambers and trade associations for branches away from home.
 * The regulation says "regular" without a number; half a year is the one number that it gives (for members abroad).
 */
export const SOURCE_2019: RuleSource = {
  id: 'national-2019',
  title: {
    zh: '《中国共产党党员教育管理工作条例》（2019 年）',
    en: 'Regulation on the education and management of members (2019)',
  },
  number: null,
  issuer: { zh: '中共中央', en: 'Central Committee' },
  /** 6 May 2019, +08:00. */
  issuedOn: Date.UTC(2019, 4, 5, 16),
  supersedes: [SOURCE_2007.id],
};

const EVERYWHERE: readonly Line[] = [
  {
    name: 'record',
    duty: 'KEEP_RECORD',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    counts: ['ORIGIN', 'DESTINATION'],
    cadence: YEARLY,
    text: {
      zh: '流出地掌握流动成员基本情况，流入地协助核对。',
      en: 'The origin keeps the record of its members away; the destination helps to check it.',
    },
  },
  {
    name: 'educate',
    duty: 'EDUCATE',
    lead: 'ORIGIN',
    support: ['DESTINATION', 'ASSOCIATION'],
    counts: ['ORIGIN', 'DESTINATION', 'ASSOCIATION'],
    cadence: YEARLY,
    text: {
      zh: '流出地跟进做好教育培训，在外参加的学习同样计入。',
      en: 'The origin follows its members with education and training; lessons taken away from home count.',
    },
  },
  {
    name: 'dues',
    duty: 'DUES',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    counts: ['ORIGIN', 'DESTINATION'],
    cadence: YEARLY,
    text: {
      zh: '组织关系所在的流出地支部收缴党费。',
      en: 'The home branch, to which the member belongs, collects dues.',
    },
  },
  {
    name: 'voting',
    duty: 'VOTING_RIGHTS',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    counts: ['ORIGIN', 'DESTINATION'],
    text: {
      zh: '一方隶属：选举权、表决权在组织关系所在的流出地行使。',
      en: 'A member belongs to one branch only: votes are cast at home.',
    },
  },
  {
    name: 'report',
    duty: 'REPORT_BACK',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    counts: ['ORIGIN', 'DESTINATION'],
    cadence: YEARLY,
    text: {
      zh: '流出地听取成员汇报，流入地反馈其表现。',
      en: 'The origin hears the member’s report; the destination adds how they are doing.',
    },
  },
  {
    name: 'contact',
    duty: 'CONTACT',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    scope: { away: true },
    cadence: HALF_YEARLY,
    text: {
      zh: '流出地与流动成员保持经常联系，专人负责，至少半年一次；流入地协助。',
      en: 'The origin keeps up regular contact through one named person, at least every half-year; the destination assists.',
    },
  },
  {
    name: 'contact-at-home',
    duty: 'CONTACT',
    lead: 'ORIGIN',
    support: [],
    text: { zh: '成员在家时由所在支部日常联系。', en: 'At home the branch is in touch day by day.' },
  },
  {
    name: 'life',
    duty: 'ORGANISATIONAL_LIFE',
    lead: 'ORIGIN',
    support: ['ASSOCIATION'],
    counts: ['ORIGIN', 'DESTINATION', 'ASSOCIATION'],
    cadence: YEARLY,
    text: {
      zh: '未被接收的成员，流出地利用集中返乡等时机组织其参加组织生活。',
      en: 'For members whom nobody has received, the origin holds organisational life when they come home.',
    },
  },
  {
    name: 'care',
    duty: 'CARE',
    lead: 'ORIGIN',
    support: ['ASSOCIATION'],
    text: { zh: '流出地关心帮扶成员及其家属。', en: 'The origin cares for its members and their families.' },
  },
];

const RECEIVED: readonly Line[] = [
  {
    name: 'life-received',
    duty: 'ORGANISATIONAL_LIFE',
    lead: 'DESTINATION',
    support: ['ORIGIN', 'ASSOCIATION'],
    counts: ['DESTINATION', 'ORIGIN', 'ASSOCIATION'],
    scope: { received: true },
    cadence: QUARTERLY,
    text: {
      zh: '参加多重组织生活：流入地组织成员就近就便参加组织生活。',
      en: 'The destination lets the member take part in organisational life close to where they are.',
    },
  },
  {
    name: 'care-received',
    duty: 'CARE',
    lead: 'DESTINATION',
    support: ['ORIGIN', 'ASSOCIATION'],
    scope: { received: true },
    text: {
      zh: '流入地协助日常管理，党群服务中心向流动成员开放并答复其诉求。',
      en: 'The destination assists day by day; its service centres are open to members away and answer their needs.',
    },
  },
];

const IN_JOINT_BRANCH: readonly Line[] = [
  {
    name: 'life-joint',
    duty: 'ORGANISATIONAL_LIFE',
    lead: 'ASSOCIATION',
    support: ['ORIGIN'],
    counts: ['ASSOCIATION', 'ORIGIN'],
    scope: { received: false, inJointBranch: true },
    cadence: QUARTERLY,
    text: {
      zh: '流出地依托商会、行业协会共建支部的，未被流入地接收的成员在共建支部参加组织生活。',
      en: 'Where the origin has set up a joint branch with a chamber, members nobody else has received take part there.',
    },
  },
];

export const NATIONAL_2019 = ruled({ source: SOURCE_2019, authority: 'NATIONAL', region: '100000', scope: {} }, [
  ...EVERYWHERE,
  ...RECEIVED,
  ...IN_JOINT_BRANCH,
]);
