import { type ConfigProblem, KINDS } from '@liangdi/linkage';
import type { Language } from './language.ts';
import type { LinkProblem } from './problem.ts';

/** One sentence that says what is wrong, where, and what would be right. */
export const describeProblem = (problem: LinkProblem, language: Language): string =>
  language === 'zh-CN' ? inChinese(problem) : inEnglish(problem);

function inEnglish(p: LinkProblem): string {
  switch (p.code) {
    case 'FILE_NOT_READABLE':
      return `${p.file}: cannot be read (${p.reason}).`;
    case 'FILE_NOT_WRITABLE':
      return `${p.file}: cannot be written (${p.reason}).`;
    case 'NOT_JSON':
      return `${p.file}: is not valid JSON (${p.reason}).`;
    case 'CONFIG':
      return `${p.file}: ${configInEnglish(p.problem)}`;
    case 'WRONG_ENCODING':
      return `${p.file}: is neither UTF-8, UTF-16 nor GB18030. Save it as UTF-8 and try again.`;
    case 'NOT_A_TABLE':
      return `${p.file}: is not a text table (it looks like a workbook or another binary file). Save it as CSV first.`;
    case 'EMPTY_FILE':
      return `${p.file}: is empty; a header row and at least one record are needed.`;
    case 'NO_ROWS':
      return `${p.file}: has a header row but no records.`;
    case 'MISSING_COLUMN':
      return `${p.file}: has no column "${p.column}". Its columns are: ${p.present.join(', ')}.`;
    case 'DUPLICATE_COLUMN':
      return `${p.file}: has two columns named "${p.column}".`;
    case 'RAGGED_ROW':
      return `${p.file}, line ${p.line}: has ${p.found} cells where the header has ${p.expected}.`;
    case 'MALFORMED':
      return `${p.file}, line ${p.line}: a quotation mark is opened and not closed.`;
    case 'MISSING_ID':
      return `${p.file}, line ${p.line}: the id is empty.`;
    case 'DUPLICATE_ID':
      return `${p.file}, line ${p.line}: the id "${p.id}" stands already in line ${p.first}.`;
    case 'TRUTH_COLUMNS':
      return `${p.file}: needs the columns left_id and right_id, or exactly two columns.`;
    case 'TRUTH_UNKNOWN_ID':
      return `${p.file}, line ${p.line}: no record has the id "${p.id}".`;
  }
}

function configInEnglish(p: ConfigProblem): string {
  switch (p.code) {
    case 'NOT_AN_OBJECT':
      return 'must be an object like {"id": "rec_id", "fields": [{"columns": ["name"], "kind": "name"}]}.';
    case 'ID_MISSING':
      return '"id" must name the column that holds the record id.';
    case 'FIELDS_MISSING':
      return '"fields" must be a list of at least one field.';
    case 'COLUMNS_MISSING':
      return `field ${p.field + 1}: "columns" must be a list of at least one column name.`;
    case 'UNKNOWN_KIND':
      return `field ${p.field + 1}: kind ${p.kind || '(none)'} is not known; it must be one of ${KINDS.join(', ')}.`;
    case 'THRESHOLD_OUT_OF_RANGE':
      return `"threshold" must be a number from 0 to 1, not ${p.threshold}.`;
    case 'UNKNOWN_KEY':
      return `"${p.key}" is not a setting; those are id, fields and threshold.`;
  }
}

function inChinese(p: LinkProblem): string {
  switch (p.code) {
    case 'FILE_NOT_READABLE':
      return `${p.file}：无法读取（${p.reason}）。`;
    case 'FILE_NOT_WRITABLE':
      return `${p.file}：无法写入（${p.reason}）。`;
    case 'NOT_JSON':
      return `${p.file}：不是有效的 JSON（${p.reason}）。`;
    case 'CONFIG':
      return `${p.file}：${configInChinese(p.problem)}`;
    case 'WRONG_ENCODING':
      return `${p.file}：编码既不是 UTF-8、UTF-16，也不是 GB18030，请另存为 UTF-8 后重试。`;
    case 'NOT_A_TABLE':
      return `${p.file}：不是文本表格（可能是工作簿或其他二进制文件），请先另存为 CSV。`;
    case 'EMPTY_FILE':
      return `${p.file}：文件为空，至少要有表头和一条记录。`;
    case 'NO_ROWS':
      return `${p.file}：只有表头，没有记录。`;
    case 'MISSING_COLUMN':
      return `${p.file}：没有“${p.column}”这一列，现有的列是：${p.present.join('、')}。`;
    case 'DUPLICATE_COLUMN':
      return `${p.file}：有两列都叫“${p.column}”。`;
    case 'RAGGED_ROW':
      return `${p.file} 第 ${p.line} 行：有 ${p.found} 个单元格，表头有 ${p.expected} 个。`;
    case 'MALFORMED':
      return `${p.file} 第 ${p.line} 行：引号没有成对。`;
    case 'MISSING_ID':
      return `${p.file} 第 ${p.line} 行：编号为空。`;
    case 'DUPLICATE_ID':
      return `${p.file} 第 ${p.line} 行：编号“${p.id}”与第 ${p.first} 行重复。`;
    case 'TRUTH_COLUMNS':
      return `${p.file}：需要 left_id 和 right_id 两列，或者恰好两列。`;
    case 'TRUTH_UNKNOWN_ID':
      return `${p.file} 第 ${p.line} 行：没有编号为“${p.id}”的记录。`;
  }
}

function configInChinese(p: ConfigProblem): string {
  switch (p.code) {
    case 'NOT_AN_OBJECT':
      return '必须是一个对象，例如 {"id": "rec_id", "fields": [{"columns": ["姓名"], "kind": "name"}]}。';
    case 'ID_MISSING':
      return '“id”必须写明哪一列是记录编号。';
    case 'FIELDS_MISSING':
      return '“fields”必须是至少有一项的列表。';
    case 'COLUMNS_MISSING':
      return `第 ${p.field + 1} 个字段：“columns”必须列出至少一个列名。`;
    case 'UNKNOWN_KIND':
      return `第 ${p.field + 1} 个字段：不认识类型 ${p.kind || '（空）'}，只能是 ${KINDS.join('、')} 之一。`;
    case 'THRESHOLD_OUT_OF_RANGE':
      return `“threshold”必须是 0 到 1 之间的数，不能是 ${p.threshold}。`;
    case 'UNKNOWN_KEY':
      return `没有“${p.key}”这个设置，只有 id、fields 和 threshold。`;
  }
}
