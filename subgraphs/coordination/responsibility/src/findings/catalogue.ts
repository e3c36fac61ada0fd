import type { Text } from '../rules/rule.ts';
import type { MemberFindingKind, Severity } from '../view.ts';

/** What every finding of a kind has in common. `termDays`: due that many days after `since` where no fact sets a deadline. */
export interface FindingEntry {
  readonly severity: Severity;
  readonly termDays: number | null;
  /** The mutation that would resolve it, unless the finding names another; null while the graph has none. */
  readonly mutation: string | null;
  readonly name: Text;
  /** The facts that lead to it. */
  readonly facts: Text;
  readonly owner: Text;
}

const ORIGIN: Text = { zh: '流出地', en: 'origin' };
const DESTINATION: Text = { zh: '流入地', en: 'destination' };
const COORDINATION: Text = { zh: '协调小组', en: 'coordination' };

export const FINDINGS: Readonly<Record<MemberFindingKind, FindingEntry>> = {
  WHEREABOUTS_UNKNOWN: {
    severity: 'HIGH',
    termDays: 182,
    mutation: 'declareOutflow',
    name: { zh: '去向不明', en: 'whereabouts unknown' },
    facts: {
      zh: '流出地登记去向不明，或寻找结果为联系不上；此后没有流出登记、有效联系或寻获结果，本人也未要求停止寻找。期限为正在进行的寻找行动的截止日。',
      en: 'The origin recorded the whereabouts as unknown, or a search ended with "unreachable", and since then there is no outflow declaration, no contact that reached the member and no other search result, and the member has not asked for the search to stop. Due at the end of a running campaign.',
    },
    owner: ORIGIN,
  },
  RECEPTION_PENDING: {
    severity: 'LOW',
    termDays: null,
    mutation: 'receiveMember',
    name: { zh: '待接收', en: 'reception pending' },
    facts: {
      zh: '对接状态为已登记流出：流入地尚未接收或退回，接收期限未到。期限为接收期限。',
      en: 'Handover is DECLARED: the destination has neither received nor declined yet, and the deadline has not passed. Due at that deadline.',
    },
    owner: DESTINATION,
  },
  RECEPTION_LAPSED: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'receiveMember',
    name: { zh: '逾期未接收', en: 'reception lapsed' },
    facts: {
      zh: '对接状态为逾期：接收期限已过，流入地仍无回应。',
      en: 'Handover is LAPSED: the deadline has passed without an answer of the destination.',
    },
    owner: DESTINATION,
  },
  RECEPTION_DECLINED: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'amendOutflow',
    name: { zh: '接收被退回', en: 'reception declined' },
    facts: {
      zh: '对接状态为退回：流出登记现在的去向说明理由退回了本次流出登记。',
      en: 'Handover is DECLINED: the destination that the outflow names declined it, with a reason.',
    },
    owner: ORIGIN,
  },
  UNDECLARED_OUTFLOW: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'declareOutflow',
    name: { zh: '流出未登记', en: 'undeclared outflow' },
    facts: {
      zh: '对接状态为未登记流出：流入地已接收，流出地没有对应的流出登记。',
      en: 'Handover is UNDECLARED: a reception is open and the origin has no outflow that belongs to it.',
    },
    owner: ORIGIN,
  },
  ORIGIN_CONTACT_MISSING: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'assignOriginContact',
    name: { zh: '流出地缺联系责任人', en: 'origin contact missing' },
    facts: {
      zh: '成员有未结束的流出登记，流出地此刻没有联系责任人。',
      en: 'The member has an open outflow and no contact person on the origin’s side.',
    },
    owner: ORIGIN,
  },
  DESTINATION_CONTACT_MISSING: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'assignDestinationContact',
    name: { zh: '流入地缺联系责任人', en: 'destination contact missing' },
    facts: {
      zh: '流入登记有效，接收地区此刻没有联系责任人，且流出地未登记该成员已终止（离开、除名、去世）。每个有效的流入登记各算一项。',
      en: 'A reception is open, there is no contact person in its region, and the origin does not say that they are a member no longer (left, removed, died). One finding for each such reception.',
    },
    owner: DESTINATION,
  },
  CONTACT_OVERDUE: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'logOriginContact',
    name: { zh: '联系逾期', en: 'contact overdue' },
    facts: {
      zh: '“联系”责任事项的状态为逾期：按现行制度计入的各方，最近一次有效联系（不分方向）已超过规定周期。',
      en: 'The duty CONTACT is OVERDUE: on the sides whose contacts count by the rule in force, the last contact that reached the other (in either direction) is longer ago than the rule’s cadence.',
    },
    owner: { zh: '牵头方', en: 'the side that leads' },
  },
  DOUBLE_CLAIM: {
    severity: 'HIGH',
    termDays: 14,
    mutation: 'closeReception',
    name: { zh: '重复接收', en: 'double claim' },
    facts: {
      zh: '同一时刻有两个或更多有效的流入登记。较早接收的支部应先核实并关闭。',
      en: 'Two or more receptions are open at the same instant. The branch that received first must check and close its own.',
    },
    owner: DESTINATION,
  },
  NOBODY_LEADS: {
    severity: 'HIGH',
    termDays: 30,
    mutation: 'proposeRule',
    name: { zh: '无人牵头', en: 'nobody leads' },
    facts: {
      zh: '某责任事项没有适用的制度；或同级制度指定了不同的牵头方；或应牵头的一方没有可负责的组织（没有接收、没有会籍，或支部已撤销且无上级）。',
      en: 'No rule in force covers a duty; or rules of equal rank name different leads; or the side that should lead has no organisation that could (no reception, no membership, or a closed branch with nothing above it).',
    },
    owner: { zh: '协调小组；缺组织时为该方', en: 'coordination; the side itself where its organisation is missing' },
  },
  CONTRADICTION: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'amendMember',
    name: { zh: '信息矛盾', en: 'contradiction' },
    facts: {
      zh: '某一方档案中的姓名、性别、出生日期、加入日期或户籍县与流出地登记不同；或流出登记的去向与所有有效流入登记的地区都不一致。未填写不算矛盾。',
      en: 'Name, sex, birth date, joining date or home county in a side’s record differ from the origin’s; or the declared destination agrees with the region of no open reception. What is not stated contradicts nothing.',
    },
    owner: {
      zh: '档案所在的一方；去向矛盾为流出地',
      en: 'the side that holds the record; the origin for the destination declared',
    },
  },
  RETURN_NOT_CLOSED: {
    severity: 'MEDIUM',
    termDays: 30,
    mutation: 'closeReception',
    name: { zh: '返回未结', en: 'return not closed' },
    facts: {
      zh: '对接状态为返回中：一方已结束，另一方尚未结束。',
      en: 'Handover is RETURNING: one side has closed the move and the other has not.',
    },
    owner: { zh: '尚未结束的一方', en: 'the side that has not closed' },
  },
  CARE_UNANSWERED: {
    severity: 'MEDIUM',
    termDays: null,
    mutation: null,
    name: { zh: '诉求未答复', en: 'care unanswered' },
    facts: {
      zh: '关爱事项已到或已过答复期限，仍无人答复。每项各算一项，自答复期限起算，期限即该答复期限。',
      en: 'A care case is open, nobody has answered it, and its deadline is reached or passed. One finding for each, since that deadline and due at it.',
    },
    owner: { zh: '受理的一方', en: 'the side that was asked' },
  },
  RECORD_UNLINKED: {
    severity: 'LOW',
    termDays: 30,
    mutation: 'confirmLink',
    name: { zh: '档案未关联', en: 'record unlinked' },
    facts: {
      zh: '某一方的档案可能属于该成员：有待确认的关联建议，或尚无任何决定的档案。每份档案各算一项。',
      en: 'A side’s record may be this member’s: a link is proposed and not decided, or the record is tied to nobody. One finding for each record.',
    },
    owner: COORDINATION,
  },
  IDENTITY_COLLISION: {
    severity: 'HIGH',
    termDays: 14,
    mutation: 'breakLink',
    name: { zh: '身份冲突', en: 'identity collision' },
    facts: {
      zh: '已关联档案的身份标识同时属于另一名成员。每份档案各算一项。',
      en: 'The identity token of a linked record is also another member’s. One finding for each record.',
    },
    owner: COORDINATION,
  },
  DISPUTED_BY_MEMBER: {
    severity: 'MEDIUM',
    termDays: null,
    mutation: 'answerDispute',
    name: { zh: '本人提出异议', en: 'disputed by member' },
    facts: {
      zh: '成员对某项事实提出异议且尚未得到答复。每项各算一项，期限为答复期限。',
      en: 'The member disputes a fact and has no answer yet. One finding for each; due at the deadline for the answer.',
    },
    owner: { zh: '该事实所属的一方', en: 'the side that owns the fact' },
  },
};
