import { defineErrors, mistake } from '@liangdi/kit';

/** What callers can do wrong at an association and nowhere else. */
export const mistakes = defineErrors({
  ID_NUMBER_INVALID: mistake<{ problem: string }>({
    'zh-CN': ({ problem }) => `身份证号码有误（${problem}）。请对照证件重新填写。`,
    en: ({ problem }) => `The resident ID number fails its check (${problem}). Compare it with the card.`,
  }),
});
