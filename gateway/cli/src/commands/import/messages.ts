import type { Localized } from '@liangdi/kit';

/** What the command says; problems of cells and of changes come from the gateway in the same language. */
export const messages = {
  side: {
    'zh-CN': '--side 应为 origin、destination 或 association。',
    en: '--side must be origin, destination or association.',
  },
  fileOrUndo: {
    'zh-CN': '请给出要导入的文件，或用 --undo 撤销一次导入。',
    en: 'Name the file to import, or the import to undo with --undo.',
  },
  branch: {
    'zh-CN': '请用 --branch 给出各行所属的支部或协会。',
    en: 'Name the branch or association that rows belong to with --branch.',
  },
  annotateOver: {
    'zh-CN': '--annotate 不能与要导入的文件相同，否则原文件会被覆盖。请换一个文件名。',
    en: '--annotate names the file that is imported, which would be gone. Name another.',
  },
  undoAlone: {
    'zh-CN': '--undo 只与 --side 合用，不能同时给出文件或其他导入选项。',
    en: '--undo takes --side alone: neither a file nor what is for importing one.',
  },
  checking: { 'zh-CN': '正在核对，已核对行数', en: 'Checking; rows so far:' },
  committing: { 'zh-CN': '正在写入：', en: 'Writing:' },
  undoing: { 'zh-CN': '正在撤销……', en: 'Undoing…' },
  checked: { 'zh-CN': '试导入完成（未写入任何数据）', en: 'Dry run done (nothing was written)' },
  committed: { 'zh-CN': '导入完成', en: 'Import done' },
  id: { 'zh-CN': '导入编号（可用 --undo 撤销）', en: 'Its id, for --undo' },
  goesOn: {
    'zh-CN': '已交给网关的工作不受影响：网关恢复后会自动继续，也不会重复写入。请再次运行同一命令查看结果。',
    en: 'What the gateway was given to do goes on by itself once it runs again, and nothing is written twice. Run the same command again to see what came of it.',
  },
  undone: { 'zh-CN': '导入已撤销', en: 'Import undone' },
  notUndone: { 'zh-CN': '导入未能撤销。', en: 'The import was not undone.' },
  howToCommit: {
    'zh-CN': '加上 --commit 写入；--with-suspects 连同存疑的行一并写入。',
    en: 'Add --commit to write it, with --with-suspects for the suspect rows as well.',
  },
  annotated: { 'zh-CN': '已保存带问题标注的文件', en: 'The file with its problems in the cells is saved as' },
  more: {
    'zh-CN': '其余问题见带标注的文件（--annotate）。',
    en: 'See the annotated file for the others (--annotate).',
  },
} as const satisfies Record<string, Localized>;

/** The words for what rows do, in the order in which they are printed. */
export const outcomes = [
  ['new', { 'zh-CN': '新增', en: 'new' }],
  ['changed', { 'zh-CN': '变更', en: 'changed' }],
  ['same', { 'zh-CN': '相同', en: 'same' }],
  ['suspect', { 'zh-CN': '存疑', en: 'suspect' }],
  ['refused', { 'zh-CN': '不可导入', en: 'refused' }],
  ['note', { 'zh-CN': '非人员行', en: 'no person' }],
] as const satisfies readonly (readonly [string, Localized])[];
