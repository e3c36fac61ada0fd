import type { Duty } from '../facts.ts';
import type { Text } from '../rules/rule.ts';
import type { DutyState } from '../view.ts';
import type { Meaning } from './handover.ts';

/** The eight duties (责任事项), and what fulfils them. */
export const DUTY: Readonly<Record<Duty, Meaning>> = {
  KEEP_RECORD: {
    name: { zh: '建档', en: 'keep record' },
    facts: {
      zh: '登记的履行；以及流出地更新成员信息、寻找有结果。',
      en: 'Recorded fulfilments; also the origin’s amendments of the member core and results of its searches.',
    },
  },
  CONTACT: {
    name: { zh: '联系', en: 'contact' },
    facts: {
      zh: '登记的履行；以及联系记录中联系到的（组织联系成员或成员联系组织均可）。',
      en: 'Recorded fulfilments; also contacts that reached the other, to the member or from the member.',
    },
  },
  EDUCATE: { name: { zh: '教育', en: 'educate' }, facts: recorded() },
  ORGANISATIONAL_LIFE: { name: { zh: '组织生活', en: 'organisational life' }, facts: recorded() },
  DUES: { name: { zh: '党费', en: 'dues' }, facts: recorded() },
  CARE: {
    name: { zh: '关爱', en: 'care' },
    facts: {
      zh: '牵头方没有等待答复的关爱事项；到期日为等待中事项的最早期限。',
      en: 'No care case waits for an answer on the leading side; due at the earliest deadline of those that wait.',
    },
  },
  VOTING_RIGHTS: { name: { zh: '选举权与表决权', en: 'voting rights' }, facts: recorded() },
  REPORT_BACK: { name: { zh: '汇报与反馈', en: 'report back' }, facts: recorded() },
};

function recorded(): Text {
  return { zh: '登记的履行。', en: 'Recorded fulfilments.' };
}

export const DUTY_STATE: Readonly<Record<DutyState, Meaning>> = {
  FULFILLED: {
    name: { zh: '已履行', en: 'fulfilled' },
    facts: {
      zh: '有牵头方，计入方的最近一次履行在规定周期之内且未进入提醒期；没有周期的制度，有牵头方即为已履行。',
      en: 'There is a lead, and the last fulfilment on a counted side is within the cadence and the notice has not begun. Under a rule without cadence: there is a lead.',
    },
  },
  DUE: {
    name: { zh: '待履行', en: 'due' },
    facts: {
      zh: '到期日未到，且规定周期之内没有履行或已进入到期前的提醒期；关爱：有等待答复且未到期的事项。',
      en: 'The due date is ahead, and it was not fulfilled within the cadence or the notice before the due date has begun. Care: a case waits and its deadline is ahead.',
    },
  },
  OVERDUE: {
    name: { zh: '逾期', en: 'overdue' },
    facts: {
      zh: '已到或已过到期日。到期日从最近一次履行起算，但不早于牵头责任开始之日和制度生效之日；月份按公历、东八区。按现行制度，该方不间断地按周期承担该事项，牵头责任即从中断后算起：在家时不设周期的事项从外出起算；换支部不算中断，换到另一城市或另一商会算；流出登记结束而成员未返回、其后再次登记的，外出不算中断。',
      en: 'The due date is reached or passed. It counts from the last fulfilment, but from no earlier than the lead or the rule began; in calendar months at +08:00. The lead began when the side, by the rules in force, came to owe the duty by a cadence, without a break since: what has no cadence at home counts from the absence; another branch is no break, another city or another association is; an outflow that ended without a return and was declared anew is one absence.',
    },
  },
  UNASSIGNED: {
    name: { zh: '无人负责', en: 'unassigned' },
    facts: {
      zh: '没有适用的制度，或应牵头的一方没有可负责的组织。',
      en: 'No rule covers it, or the side that should lead has no organisation that could.',
    },
  },
  CONTESTED: {
    name: { zh: '有争议', en: 'contested' },
    facts: {
      zh: '同级制度指定了不同的牵头方；或由流入地牵头而有两个以上有效的流入登记。',
      en: 'Rules of equal rank name different leads; or the destination leads and two or more receptions are open.',
    },
  },
  UNKNOWN: {
    name: { zh: '未知', en: 'unknown' },
    facts: {
      zh: '因某一方没有回应而无法判断：牵头方没有回应；或适用哪条制度取决于没有回应的一方；或计入的一方没有回应，而其余各方的履行不足以说明已履行；或无人牵头但流出地没有回应。',
      en: 'A silent side keeps us from knowing: the lead is silent; or which rule applies depends on a silent side; or a counted side is silent and the others’ fulfilments do not suffice; or nobody leads and the origin, who alone can say that they are a member, is silent.',
    },
  },
};
