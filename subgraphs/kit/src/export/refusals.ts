import type { ExportFailureRecord } from './rows.ts';

/** Why an export comes to nothing, and is not tried again. */
export class ExportRefused extends Error {
  readonly failure: ExportFailureRecord;

  constructor(failure: ExportFailureRecord) {
    super(failure.code);
    this.name = 'ExportRefused';
    this.failure = failure;
  }
}

const messages = {
  CANCELLED: { zh: '导出已取消。', en: 'The export was cancelled.' },
  ERASED: {
    zh: '导出期间，名单中有人删除了自己的信息。请重新导出。',
    en: 'Somebody in the list had details erased while it was written. Export it anew.',
  },
  INTERNAL: {
    zh: '系统内部错误，多次尝试仍未能导出。请稍后重新导出；如仍失败，请联系管理员。',
    en: 'Something failed on our side, each time that it was tried. Export it anew later; if that fails too, tell the administrator.',
  },
  TOO_LARGE: {
    zh: '文件超过 1 GiB。请用筛选条件分几次导出。',
    en: 'The file would be larger than 1 GiB. Export it in several parts by a filter.',
  },
  TOO_MANY_ROWS: {
    zh: '一个工作表放不下 1048575 行以上。请改用 JSONL 或 CSV，或用筛选条件分几次导出。',
    en: 'A sheet does not hold more than 1,048,575 rows. Choose JSONL or CSV, or export several parts by a filter.',
  },
} as const;

export const refused = (code: keyof typeof messages): ExportRefused =>
  new ExportRefused({ code, message: messages[code] });
