import { defineErrors, mistake } from '@liangdi/kit';

/** What callers can do wrong at the origin and nowhere else. */
export const mistakes = defineErrors({
  BEFORE_JOINING: mistake<{ joinedOn: string }>({
    'zh-CN': ({ joinedOn }) => `时间早于入党日期 ${joinedOn}。请核对时间，或先更正入党日期。`,
    en: ({ joinedOn }) =>
      `The time lies before the member joined (${joinedOn}). Check it, or correct the joining date.`,
  }),
  DESTINATION_AT_HOME: mistake({
    code: 'INVALID_VALUE',
    'zh-CN': '流入地与流出地相同，均为该党员所属的县。请填写其外出所在的地区。',
    en: "The destination is the member's own home county. Give the region that the member went to.",
  }),
  CONTACT_EXISTS: mistake({
    'zh-CN': '该党员在流出地已有联系责任人。请先结束原联系，再指定新的联系责任人。',
    en: 'The member already has a contact person of the origin. End that one first, then name the next.',
  }),
});
