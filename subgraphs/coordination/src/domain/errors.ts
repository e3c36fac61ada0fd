import { defineErrors, mistake } from '@liangdi/kit';

/** What callers can do wrong at coordination alone. */
export const ownErrors = defineErrors({
  SECOND_PERSON_NEEDED: mistake({
    'zh-CN': '提出制度的人不能自行批准，须由另一人批准。',
    en: 'Whoever proposed a rule cannot approve it: another person must.',
  }),
  TOO_MANY_OPEN: mistake<{ most: number }>({
    'zh-CN': ({ most }) => `同时打开的查看授权最多 ${most} 个。请先结束不再需要的授权。`,
    en: ({ most }) => `At most ${most} grants may be open at once. End those that are no longer needed.`,
  }),
});
