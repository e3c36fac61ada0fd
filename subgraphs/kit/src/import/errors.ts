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
  NOT_ALL_YOURS: mistake({
    code: 'NOT_YOURS',
    'zh-CN': '不能撤销：导入写入的登记中有属于其他支部或地区、您无权更改的。请联系导入人或上级协调员。',
    en: 'This account cannot undo it: some of what the import wrote belongs to another region or branch. Ask whoever ordered it, or the coordinator.',
  }),
  NOT_AS_BEFORE: mistake({
    code: 'ALREADY_RECORDED',
    'zh-CN': '不能撤销：恢复为导入前的样子，会与后来的登记冲突。请先处理后来的登记。',
    en: 'It cannot be undone: what stood before the import contradicts what was recorded since. Deal with that first.',
  }),
  CHANGED_SINCE: mistake({
    code: 'STALE_VERSION',
    'zh-CN': '试导入之后，该人员的登记已有变化。请重新导入文件以核对。',
    en: 'The person’s record changed after the dry run. Import the file once more to compare.',
  }),
});
