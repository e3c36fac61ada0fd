import type { ReasonCode, Text } from '@liangdi/responsibility';
import { SIDE_NAMES } from './duty-names.ts';
import type { Language } from './language.ts';

/** Steps of the judgement that coordination words itself, besides those of the judgement. */
export type StepCode = ReasonCode | 'HANDOVER' | 'LEADS_MOST';

interface Named {
  /** Side that the reason points at. */
  readonly side: string | null;
  /** Rule that it points at, by its title. */
  readonly rule: string | null;
}

const about =
  (zh: (named: { side: string; rule: string }) => string, en: (named: { side: string; rule: string }) => string) =>
  (language: Language, { side, rule }: Named): string => {
    const sideName: Text | undefined = side === null ? undefined : SIDE_NAMES[side];
    const named = { side: sideName?.[language] ?? '', rule: rule ?? '' };
    return language === 'zh' ? zh(named) : en(named);
  };

const TEXTS: Readonly<Record<StepCode, (language: Language, named: Named) => string>> = {
  RULE_LEADS: about(
    ({ rule }) => `按《${rule.replaceAll(/[《》]/g, '')}》确定牵头方。`,
    ({ rule }) => `The lead follows from “${rule}”.`,
  ),
  RULES_TIE: about(
    ({ rule }) => `同级制度“${rule}”指定了不同的牵头方。`,
    ({ rule }) => `“${rule}”, of equal rank, names another lead.`,
  ),
  NO_RULE: about(
    () => '没有适用于这一情形的制度。',
    () => 'No rule in force covers this situation.',
  ),
  NO_ORGANISATION: about(
    ({ side }) => `${side}没有可以负责的组织。`,
    ({ side }) => `There is no organisation of ${side} that could answer.`,
  ),
  CLAIMED_TWICE: about(
    () => '有两个或更多支部同时接收了该成员。',
    () => 'Two or more branches have received the member at the same time.',
  ),
  LED_SINCE: about(
    () => '期限自负责之日起算。',
    () => 'The term counts from the day on which the side began to lead.',
  ),
  LAST_FULFILLED: about(
    () => '最近一次履行。',
    () => 'Last fulfilled by this.',
  ),
  CASE_OPEN: about(
    () => '有尚未答复的关爱诉求。',
    () => 'A request for care waits for its answer.',
  ),
  SIDE_SILENT: about(
    ({ side }) => `${side}没有应答，无法判断。`,
    ({ side }) => `${side.charAt(0).toUpperCase()}${side.slice(1)} did not answer; nothing is concluded.`,
  ),
  HANDOVER: about(
    () => '对接状态由这些事实得出。',
    () => 'The state of the move follows from these facts.',
  ),
  LEADS_MOST: about(
    ({ side }) => `${side}牵头的责任事项最多。`,
    ({ side }) => `Most duties are led by ${side}.`,
  ),
};

export const reasonText = (language: Language, code: StepCode, named: Named): string => TEXTS[code](language, named);
