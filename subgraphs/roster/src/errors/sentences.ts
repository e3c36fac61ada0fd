import type { Sentences } from '../problems/sentences.ts';
import type { FileErrorCode } from './codes.ts';

/** What each refusal says to the office that sent the file, and what to do. `detail` is a limit, a name or a place. */
export const fileSentences: Readonly<Record<FileErrorCode, (detail: string) => Sentences>> = {
  EMPTY_FILE: () => ({
    zh: '文件是空的。请确认选对了文件。',
    en: 'The file is empty. Check that it is the right one.',
  }),
  TOO_LARGE: (d) => ({
    zh: `文件超过 ${d}。请拆成几个文件再导入。`,
    en: `The file is larger than ${d}. Split it and import the parts.`,
  }),
  TOO_MANY_ENTRIES: (d) => ({
    zh: `文件内部的部件超过 ${d} 个，不像一份名册。`,
    en: `The file holds more than ${d} parts, which no roster does.`,
  }),
  TOO_EXPANDED: (d) => ({
    zh: `文件解压后过大（${d}），为安全起见已拒绝。请另存为新的 xlsx 再试。`,
    en: `The file unpacks to too much (${d}) and is refused for safety. Save it anew as xlsx and try again.`,
  }),
  TOO_HEAVY: (d) => ({
    zh: `读取文件所需内存超过 ${d} MB。请拆成几个文件再导入。`,
    en: `Reading the file takes more than ${d} MB of memory. Split it and import the parts.`,
  }),
  TOO_MANY_SHEETS: (d) => ({ zh: `工作表超过 ${d} 个。`, en: `There are more than ${d} sheets.` }),
  TOO_MANY_ROWS: (d) => ({
    zh: `行数超过上限（${d}）。请拆成几个文件再导入。`,
    en: `There are more rows than allowed (${d}). Split the file and import the parts.`,
  }),
  TOO_MANY_COLUMNS: (d) => ({
    zh: `列数超过上限（${d}）。请删去名册以外的列。`,
    en: `There are more columns than allowed (${d}). Delete those that are no part of the roster.`,
  }),
  TOO_MANY_STRINGS: (d) => ({
    zh: `文字过多（${d}）。请拆分文件。`,
    en: `There is too much text (${d}). Split the file.`,
  }),
  CELL_TOO_LONG: (d) => ({
    zh: `单元格文字过长（${d}）。`,
    en: `A cell holds too long a text (${d}).`,
  }),
  ENCRYPTED: () => ({
    zh: '文件有打开密码。请去掉密码、另存后再导入。',
    en: 'The file has a password. Remove it, save, and import again.',
  }),
  MACROS: () => ({
    zh: '文件含有宏。请另存为不含宏的 xlsx 再导入。',
    en: 'The file contains macros. Save it as xlsx without macros and import again.',
  }),
  UNSAFE_ENTRY: () => ({
    zh: '文件内部的路径不安全，已拒绝。请另存为新的 xlsx 再试。',
    en: 'The file holds unsafe paths and is refused. Save it anew as xlsx.',
  }),
  UNSAFE_XML: (d) => ({
    zh: `文件内部的 XML 不安全（${d}），已拒绝。请另存为新的 xlsx 再试。`,
    en: `The file holds unsafe XML (${d}) and is refused. Save it anew as xlsx.`,
  }),
  UNSUPPORTED_FORMAT: (d) => ({
    zh: `暂不支持 ${d} 格式。请用 Excel 或 WPS 打开后另存为 xlsx。`,
    en: `${d} is not supported. Open it in a spreadsheet and save it as xlsx.`,
  }),
  UNKNOWN_FORMAT: () => ({
    zh: '无法识别文件格式。请使用 xlsx、xls、csv 或 tsv。',
    en: 'The format is not known. Use xlsx, xls, csv or tsv.',
  }),
  CORRUPT: (d) => ({
    zh: `文件损坏或不完整（${d}）。请重新导出或重新下载后再试。`,
    en: `The file is damaged or incomplete (${d}). Export or download it again.`,
  }),
  UNKNOWN_ENCODING: () => ({
    zh: '文字编码无法识别（既不是 UTF-8、UTF-16，也不是 GB18030）。请另存为 UTF-8。',
    en: 'The text is neither UTF-8, UTF-16 nor GB18030. Save it as UTF-8.',
  }),
  UNCLOSED_QUOTE: (d) => ({
    zh: `引号没有成对（从第 ${d} 行起）。请补上或删去多余的引号。`,
    en: `A quotation mark is never closed (from line ${d} on). Close or delete it.`,
  }),
  NO_ROSTER: () => ({
    zh: '没有找到带“姓名”列的工作表。请检查表头，或手动指定各列。',
    en: 'No sheet has a column of names. Check the header, or say which column is which.',
  }),
  BAD_MAPPING: (d) => ({ zh: `列的指定有误：${d}。`, en: `The choice of columns is wrong: ${d}.` }),
};
