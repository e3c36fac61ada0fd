import { DAY, dayOf } from '../calendar.ts';
import type { DemoContact, DemoFulfilment, DemoLog, DemoMember, MemberCase } from '../model.ts';
import { personName, phoneNumber } from '../places/names.ts';
import { fact, homeBranchFor, rhythm, type Stage } from './cast.ts';

/** Days from one of these to the next, within what the rules ask. */
const contactEvery = 30;
const recordEvery = 300;

/** From 2007 on the counties kept an information base: what they know of a member is known since then. */
const informationBase = Date.parse('2007-01-01T00:00:00+08:00');

/** A member at home: the branch keeps the record, a contact person answers, nothing is late. */
export const atHome = (stage: Stage, n: number): MemberCase => {
  const member = memberOf(stage, n);
  const since = stage.now - stage.random.whole(500, 1095) * DAY;
  return {
    member,
    outflows: [],
    originContacts: [contactOf(stage, member, since)],
    originLogs: logsOf(stage, member.region, member.id, since, 8),
    originFulfilments: originFulfilments(stage, member, since),
    destinationRecords: [],
    receptions: [],
    destinationContacts: [],
    destinationLogs: [],
    destinationFulfilments: [],
    careCases: [],
    associationRecords: [],
    memberships: [],
  };
};

const memberOf = (stage: Stage, n: number): DemoMember => {
  const { random, now } = stage;
  const branch = homeBranchFor(stage);
  const sex = random.chance(0.36) ? 'FEMALE' : 'MALE';
  const born = now - random.whole(22 * 365, 66 * 365) * DAY;
  const joined = Math.min(born + random.whole(19 * 365, 40 * 365) * DAY, now - 1200 * DAY);
  return {
    ...fact(stage, branch.region, joined),
    recordedAt: Math.max(joined, informationBase + random.whole(20, 300) * DAY),
    name: personName(random, sex),
    sex,
    birthDate: dayOf(born),
    phone: phoneNumber(random),
    standing: 'FULL',
    joinedOn: dayOf(joined),
    branchId: branch.id,
    whereabouts: 'KNOWN',
    identity: `demo-${n}`,
  };
};

const contactOf = (stage: Stage, member: DemoMember, since: number): DemoContact => ({
  ...fact(stage, member.region, since),
  subjectId: member.id,
  name: personName(stage.random, 'MALE'),
  phone: phoneNumber(stage.random),
  branchId: member.branchId,
});

/** Contacts in both directions, at most so many, the last one not long ago. */
export const logsOf = (
  stage: Stage,
  region: string,
  subjectId: string,
  since: number,
  atMost: number,
): readonly DemoLog[] =>
  rhythm(stage, since, contactEvery, atMost).map((at) => ({
    ...fact(stage, region, at),
    subjectId,
    direction: stage.random.chance(0.7) ? 'TO_MEMBER' : 'FROM_MEMBER',
    means: stage.random.pick(['PHONE', 'MESSAGE', 'VISIT', 'VIDEO'] as const),
    subject: stage.random.pick(['近况', '支部会议通知', '学习安排', '家里情况', '工作变动']),
  }));

const done = (
  stage: Stage,
  region: string,
  subjectId: string,
  days: readonly number[],
  duty: DemoFulfilment['duty'],
  note: string,
): readonly DemoFulfilment[] => days.map((at) => ({ ...fact(stage, region, at), subjectId, duty, note }));

/** A duty that is neglected here and there is late, which is a state of the duty and no finding. */
const neglected = 0.05;

const originFulfilments = (stage: Stage, { region, id }: DemoMember, since: number): readonly DemoFulfilment[] => [
  ...done(stage, region, id, stage.random.chance(neglected) ? [] : rhythm(stage, since, 25, 3), 'DUES', '党费已收'),
  ...done(stage, region, id, stage.random.chance(neglected) ? [] : rhythm(stage, since, 60, 2), 'EDUCATE', '集中学习'),
  ...done(stage, region, id, rhythm(stage, since, 60, 2), 'ORGANISATIONAL_LIFE', '组织生活会'),
  ...done(stage, region, id, rhythm(stage, since, 150, 1), 'VOTING_RIGHTS', '选举与表决通知'),
  ...done(stage, region, id, rhythm(stage, since, recordEvery, 1), 'KEEP_RECORD', '档案核对'),
  ...done(stage, region, id, rhythm(stage, since, 80, 1), 'REPORT_BACK', '情况通报'),
];

export const destinationFulfilments = (
  stage: Stage,
  region: string,
  subjectId: string,
  since: number,
): readonly DemoFulfilment[] => [
  ...done(stage, region, subjectId, rhythm(stage, since, 60, 2), 'EDUCATE', '站点学习'),
  ...done(stage, region, subjectId, rhythm(stage, since, 25, 3), 'ORGANISATIONAL_LIFE', '主题活动'),
  ...done(stage, region, subjectId, rhythm(stage, since, 80, 2), 'REPORT_BACK', '向流出地反馈'),
];
