import { defineErrors, mistake } from '../errors/define.ts';

/** What people can do wrong with exports. */
export const exportErrors = defineErrors({
  MAY_NOT_EXPORT: mistake({
    code: 'NOT_YOURS',
    'zh-CN': '此账号不能导出名册和清单。',
    en: 'This account may not export lists.',
  }),
});
