import type { Text } from '../rules/rule.ts';
import type { HandoverState } from '../view.ts';

/** Name of a closed value, and the facts that lead to it. */
export interface Meaning {
  readonly name: Text;
  readonly facts: Text;
}

/** Handover (对接) states. Without a state, origin or destination is silent. */
export const HANDOVER: Readonly<Record<HandoverState, Meaning>> = {
  AT_HOME: {
    name: { zh: '在家', en: 'at home' },
    facts: {
      zh: '没有未结束的流出登记，没有有效的流入登记；上一次流出（如有）没有对应的接收。',
      en: 'No open outflow and no open reception; the last outflow, if there was one, had no reception.',
    },
  },
  DECLARED: {
    name: { zh: '已登记流出', en: 'declared' },
    facts: {
      zh: '有未结束的流出登记，流入地尚无回应，接收期限未到。',
      en: 'An open outflow, no answer of the destination yet, and its deadline ahead.',
    },
  },
  LAPSED: {
    name: { zh: '逾期', en: 'lapsed' },
    facts: {
      zh: '有未结束的流出登记，流入地没有回应，已到或已过接收期限。',
      en: 'An open outflow, no answer of the destination, and its deadline reached or passed.',
    },
  },
  DECLINED: {
    name: { zh: '退回', en: 'declined' },
    facts: {
      zh: '有未结束的流出登记，没有有效的流入登记；流出登记之后流入地的最后回应是说明理由退回，且退回的地区与流出登记现在的去向一致。',
      en: 'An open outflow and no open reception; the destination’s last word since the outflow is a decline with a reason, in a region that agrees with the one that the outflow names now.',
    },
  },
  RECEIVED: {
    name: { zh: '已接收', en: 'received' },
    facts: {
      zh: '流出登记与流入登记都有效，但流出地尚未确认这次接收（也未确认过本市内转来的前一支部的接收），或两地登记的地区不一致。',
      en: 'Outflow and reception are both open, but the origin has confirmed neither this reception nor one from which it goes on within the city, or both name different regions.',
    },
  },
  DOCKED: {
    name: { zh: '已对接', en: 'docked' },
    facts: {
      zh: '流出登记与流入登记都有效，地区一致（相同或一方包含另一方），且流出地已确认这次接收，或确认过本市内转来的前一支部的接收。',
      en: 'Outflow and reception are both open, agree on the region (the same, or one within the other), and the origin has confirmed this reception, or the one of the branch of the city that passed the member on.',
    },
  },
  UNDECLARED: {
    name: { zh: '未登记流出', en: 'undeclared' },
    facts: {
      zh: '有有效的流入登记，流出地从未有与之对应的流出登记（流入地请流出地补登）。',
      en: 'An open reception, and the origin never had an outflow that belongs to it (the destination asks: pull).',
    },
  },
  RETURNING: {
    name: { zh: '返回中', en: 'returning' },
    facts: {
      zh: '一方已结束：流出登记未结束而成员已离开流入地；或流入登记仍有效而对应的流出登记已结束。',
      en: 'One side has closed: the outflow is open and the member has left the destination, or the reception is open and the outflow that it belongs to is closed.',
    },
  },
  RETURNED: {
    name: { zh: '已返回', en: 'returned' },
    facts: {
      zh: '两地都没有未结束的登记；最后一次流出及其对应的接收均已结束。对应：流入登记指明该流出登记，或流出地确认过该接收，或地区一致且时间重叠。',
      en: 'Nothing is open on either side; the last outflow and a reception that belongs to it are both closed. A reception belongs to an outflow when it names it, when the origin confirmed it, or when both agree on the region and overlap in time.',
    },
  },
};
