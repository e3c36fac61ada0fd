import { defineErrors, mistake } from '@liangdi/kit';

/** What callers can do wrong at a destination and nowhere else. */
export const mistakes = defineErrors({
  CONTACT_EXISTS: mistake({
    'zh-CN': '该党员在本市已有联系责任人。请先结束原联系，再指定新的联系责任人。',
    en: 'The member already has a contact person in this city. End that one first, then name the next.',
  }),
});
