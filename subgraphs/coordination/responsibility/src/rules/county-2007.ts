import type { RuleSource } from './rule.ts';
import { HALF_YEARLY, type Line, QUARTERLY, ruled, YEARLY } from './ruled.ts';

/**
 * The practice of the first user's home county, as the county described it in 2007: both places share responsibility,
 * the destination carries the main part, the origin keeps an information base and a contact person for each member,
 * and searches twice a year. It gives no due dates besides; quarter and year are those of the ordinary branch calendar.
 */
export const SOURCE_2007: RuleSource = {
  id: 'county-2007',
  title: {
    zh: '流动党员两地共管的县级做法（2007 年）',
    en: 'County practice of shared responsibility for members away (2007)',
  },
  number: null,
  issuer: { zh: '流出地县级组织部门（330324）', en: 'organisation office of the home county (330324)' },
  /** 1 January 2007, +08:00. */
  issuedOn: Date.UTC(2006, 11, 31, 16),
  supersedes: [],
};

/** While a destination has received the member, it carries the main responsibility. */
const RECEIVED: readonly Line[] = [
  {
    name: 'contact-received',
    duty: 'CONTACT',
    lead: 'DESTINATION',
    scope: { received: true },
    support: ['ORIGIN'],
    cadence: HALF_YEARLY,
    text: {
      zh: '接收后以流入地为主与成员保持联系，流出地指定的联系责任人配合，至少半年一次。',
      en: 'Once received, the destination keeps up contact, at least every half-year; the contact person at home supports.',
    },
  },
  {
    name: 'educate-received',
    duty: 'EDUCATE',
    lead: 'DESTINATION',
    scope: { received: true },
    support: ['ORIGIN'],
    counts: ['DESTINATION', 'ORIGIN'],
    cadence: YEARLY,
    text: {
      zh: '流入地负责组织学习教育，流出地提供教材和远程教育课程。',
      en: 'The destination sees to education; the origin provides material and distance courses.',
    },
  },
  {
    name: 'life-received',
    duty: 'ORGANISATIONAL_LIFE',
    lead: 'DESTINATION',
    scope: { received: true },
    support: ['ORIGIN', 'ASSOCIATION'],
    counts: ['DESTINATION', 'ASSOCIATION'],
    cadence: QUARTERLY,
    text: {
      zh: '成员编入流入地支部参加组织生活，异地商会支部的活动同样计入。',
      en: 'The member joins the organisational life of a branch at the destination; that of a chamber’s branch counts too.',
    },
  },
  {
    name: 'dues-received',
    duty: 'DUES',
    lead: 'DESTINATION',
    scope: { received: true },
    support: ['ORIGIN'],
    counts: ['DESTINATION', 'ORIGIN'],
    cadence: YEARLY,
    text: {
      zh: '可凭活动证向流入地支部缴纳党费。',
      en: 'Dues may be paid to the branch at the destination, on the certificate.',
    },
  },
  {
    name: 'care-received',
    duty: 'CARE',
    lead: 'DESTINATION',
    scope: { received: true },
    support: ['ORIGIN', 'ASSOCIATION'],
    text: {
      zh: '流入地就近服务和帮扶成员，流出地照应留守家属。',
      en: 'The destination helps on the spot; the origin looks after the family left at home.',
    },
  },
  {
    name: 'report-received',
    duty: 'REPORT_BACK',
    lead: 'DESTINATION',
    scope: { received: true },
    support: ['ORIGIN'],
    counts: ['DESTINATION', 'ORIGIN'],
    cadence: YEARLY,
    text: {
      zh: '流入地每年向流出地反馈成员在外表现。',
      en: 'Once a year the destination reports to the origin how the member is doing.',
    },
  },
];

/** What the origin never gives up, and everything while nobody has received the member. */
const ORIGIN: readonly Line[] = [
  {
    name: 'record',
    duty: 'KEEP_RECORD',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    counts: ['ORIGIN', 'DESTINATION'],
    cadence: HALF_YEARLY,
    text: {
      zh: '流出地建立外出成员信息库，每年集中寻找两次，随时更新。',
      en: 'The origin keeps an information base of its members away and brings it up to date by a search twice a year.',
    },
  },
  {
    name: 'contact',
    duty: 'CONTACT',
    lead: 'ORIGIN',
    support: [],
    cadence: HALF_YEARLY,
    text: {
      zh: '未被接收期间由流出地“一联一”责任人联系，至少半年一次。',
      en: 'Until someone receives the member, the contact person at home keeps up contact, at least every half-year.',
    },
  },
  {
    name: 'educate',
    duty: 'EDUCATE',
    lead: 'ORIGIN',
    support: [],
    cadence: YEARLY,
    text: { zh: '未被接收期间由流出地负责教育。', en: 'Until then the origin sees to education.' },
  },
  {
    name: 'life',
    duty: 'ORGANISATIONAL_LIFE',
    lead: 'ORIGIN',
    support: ['ASSOCIATION'],
    counts: ['ORIGIN', 'ASSOCIATION'],
    cadence: YEARLY,
    text: {
      zh: '未被接收期间由流出地利用返乡时机组织活动，异地商会支部的活动同样计入。',
      en: 'Until then the origin holds organisational life when members come home; that of a chamber’s branch counts too.',
    },
  },
  {
    name: 'dues',
    duty: 'DUES',
    lead: 'ORIGIN',
    support: [],
    cadence: YEARLY,
    text: { zh: '未被接收期间向流出地支部缴纳党费。', en: 'Until then dues are paid to the home branch.' },
  },
  {
    name: 'care',
    duty: 'CARE',
    lead: 'ORIGIN',
    support: ['ASSOCIATION'],
    text: {
      zh: '未被接收期间由流出地关心帮扶成员及家属。',
      en: 'Until then the origin cares for the member and the family.',
    },
  },
  {
    name: 'voting',
    duty: 'VOTING_RIGHTS',
    lead: 'ORIGIN',
    support: ['DESTINATION'],
    counts: ['ORIGIN', 'DESTINATION'],
    text: {
      zh: '组织关系在流出地的，选举权、表决权在流出地行使。',
      en: 'Votes are cast at home, where the member belongs.',
    },
  },
  {
    name: 'report',
    duty: 'REPORT_BACK',
    lead: 'ORIGIN',
    support: [],
    cadence: YEARLY,
    text: {
      zh: '未被接收期间由流出地了解成员在外情况。',
      en: 'Until then the origin finds out how the member is doing.',
    },
  },
];

export const COUNTY_2007 = ruled(
  { source: SOURCE_2007, authority: 'COUNTY', region: '330324', scope: { originRegion: '330324' } },
  [...RECEIVED, ...ORIGIN],
);
