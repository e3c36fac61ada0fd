import { defineErrors, mistake } from '@liangdi/kit';

/** What callers can do wrong at the origin and nowhere else. */
export const mistakes = defineErrors({
  BEFORE_JOINING: mistake<{ joinedOn: string }>({
    'zh-CN': ({ joinedOn }) => `时间早于入会日期 ${joinedOn}。请核对时间，或先更正入会日期。`,
    en: ({ joinedOn }) =>
      `The time lies before the member joined (${joinedOn}). Check it, or correct the joining date.`,
  }),
  CONTACT_EXISTS: mistake({
    'zh-CN': '该党员在流出地已有联系责任人。请先结束原联系，再指定新的联系责任人。',
    en: 'The member already has a contact person of the origin. End that one first, then name the next.',
  }),
});
