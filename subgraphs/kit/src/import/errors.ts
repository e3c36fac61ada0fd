import { defineErrors, mistake } from '../errors/define.ts';

/** What people can do wrong with imports. */
export const importErrors = defineErrors({
  IMPORT_STATE: mistake<{ state: string }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ state }) => `导入当前状态为 ${state}，不能这样做。`,
    en: ({ state }) => `The import is ${state}: this cannot be done now.`,
  }),
  IMPORT_BUILT_UPON: mistake<{ what: { zh: string; en: string } }>({
    code: 'ALREADY_RECORDED',
    'zh-CN': ({ what }) => `不能撤销：导入之后又有新的登记（${what.zh}）。请先处理这些登记。`,
    en: ({ what }) => `It cannot be undone: later entries rest on it (${what.en}). Deal with those first.`,
  }),
  CHANGED_SINCE: mistake({
    code: 'STALE_VERSION',
    'zh-CN': '试导入之后，该人员的登记已有变化。请重新导入文件以核对。',
    en: 'The person’s record changed after the dry run. Import the file once more to compare.',
  }),
});
