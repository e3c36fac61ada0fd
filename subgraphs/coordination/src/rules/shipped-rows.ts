import { SHIPPED_RULES } from '@liangdi/responsibility';
import { stableId } from '../domain/stable-id.ts';
import { DUTY_NAMES } from '../texts/duty-names.ts';
import type { RuleRow } from './rule-row.ts';

/** The rules that every registry starts with, as its rows. */
export const shippedRows = (): readonly RuleRow[] =>
  SHIPPED_RULES.map((rule) => ({
    ...rule,
    id: stableId('rule', rule.id),
    title: {
      zh: `${rule.source.title.zh}：${DUTY_NAMES[rule.duty]?.zh ?? rule.duty}`,
      en: `${rule.source.title.en}: ${DUTY_NAMES[rule.duty]?.en ?? rule.duty}`,
    },
    sourceText: rule.text,
    reason: null,
    recordedBy: 'shipped with Liangdi',
  }));
