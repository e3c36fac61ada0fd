import { defineErrors, mistake } from '@liangdi/kit';

/** What callers can do wrong at an association and nowhere else. */
export const mistakes = defineErrors({
  BRANCH_CLOSED: mistake<{ name: string }>({
    'zh-CN': ({ name }) => `${name}在该时间未成立或已撤销。请另选，或核对时间。`,
    en: ({ name }) => `${name} is not open at that time. Choose another one, or check the time.`,
  }),
  ID_NUMBER_INVALID: mistake<{ problem: string }>({
    'zh-CN': ({ problem }) => `身份证号码有误（${problem}）。请对照证件重新填写。`,
    en: ({ problem }) => `The resident ID number fails its check (${problem}). Compare it with the card.`,
  }),
});
