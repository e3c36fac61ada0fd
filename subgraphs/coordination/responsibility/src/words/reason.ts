import type { Text } from '../rules/rule.ts';
import type { ReasonCode, SideStatus } from '../view.ts';

/** What a reason's code says about the side, fact or rule that it points at. */
export const REASON: Readonly<Record<ReasonCode, Text>> = {
  RULE_LEADS: { zh: '该制度指定牵头方', en: 'this rule names the lead' },
  RULES_TIE: { zh: '同级制度，牵头方不一致', en: 'a rule of equal rank that names another lead' },
  NO_RULE: { zh: '没有适用的制度', en: 'no rule in force covers this' },
  NO_ORGANISATION: { zh: '该方没有可负责的组织', en: 'this side has no organisation that could lead' },
  CLAIMED_TWICE: { zh: '有效的流入登记之一', en: 'one of several open receptions' },
  LED_SINCE: { zh: '责任由此开始', en: 'the responsibility began with this fact' },
  LAST_FULFILLED: { zh: '最近一次履行', en: 'the last fulfilment' },
  CASE_OPEN: { zh: '等待答复的关爱事项', en: 'a care case that waits for an answer' },
  SIDE_SILENT: { zh: '该方没有回应', en: 'this side is silent' },
};

export const SIDE_STATUS: Readonly<Record<SideStatus, Text>> = {
  KNOWN: { zh: '已知：该方有关于成员的记录', en: 'known: the side holds something about the member' },
  NONE: { zh: '无：该方有回应，但没有任何记录', en: 'none: the side was heard and holds nothing' },
  SILENT: { zh: '无回应：不得当作没有', en: 'silent: never taken for none' },
};
