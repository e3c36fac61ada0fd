import type { ProblemCode } from './problem.ts';
import type { Sentences } from './sentences.ts';

/** What is wrong and what would be right. `d` is the detail of the finding, already masked. */
export const problemMessages: Readonly<Record<ProblemCode, (d: string) => Sentences>> = {
  MISSING: () => ({ zh: '此项必填，现为空。', en: 'This is required and empty.' }),
  TEXT_DAMAGED: () => ({
    zh: '文字已损坏（乱码）。请从原始文件重新填写。',
    en: 'The text is damaged. Fill it in again from its origin.',
  }),
  TEXT_TOO_LONG: (d) => ({
    zh: `文字超过 ${d} 个字符，没有读入。请缩短。`,
    en: `This has more than ${d} characters and was not read. Shorten it.`,
  }),
  FORMULA_ERROR: (d) => ({
    zh: `公式出错（${d}）。请改成值。`,
    en: `The formula failed (${d}). Write the value instead.`,
  }),
  FORMULA_UNCALCULATED: () => ({
    zh: '公式从未计算过，没有值。请用 Excel 打开原文件并保存，然后重新导入；或直接填写值。',
    en: 'The formula was never calculated: open the file in Excel and save it, then import it again, or write the value.',
  }),
  NAME_UNLIKELY: (d) => ({
    zh: `“${d}”不像姓名。请填写姓名全称。`,
    en: `“${d}” does not look like a name. Write the full name.`,
  }),
  NAME_HAS_NOTE: (d) => ({
    zh: `姓名后的“${d}”已当作备注。请移到备注列。`,
    en: `“${d}” after the name was read as a note. Move it to a column of notes.`,
  }),
  NAME_TWO_WORDS: (d) => ({
    zh: `“${d}”可能是两个人，或少了间隔号。请每人一行；是一个人的，去掉空格或改为“·”。`,
    en: `“${d}” may be two people, or lack its dot. Give each person one row; of one person, leave out the space or write · instead.`,
  }),
  SEX_UNREADABLE: (d) => ({
    zh: `性别“${d}”无法识别。请填“男”或“女”。`,
    en: `“${d}” is no sex. Write 男 or 女 (male or female).`,
  }),
  DATE_UNREADABLE: (d) => ({
    zh: `日期“${d}”无法识别。请按 1987-06-05 或 1987.6 填写。`,
    en: `“${d}” is no date. Write it as 1987-06-05 or 1987.6.`,
  }),
  DATE_IMPOSSIBLE: (d) => ({
    zh: `没有“${d}”这一天。请核对年月日。`,
    en: `There is no such day as “${d}”. Check year, month and day.`,
  }),
  DATE_AMBIGUOUS: (d) => ({
    zh: `“${d}”有多种读法，已读作较可能的一种。请写成 1987-06-05 这样的形式。`,
    en: `“${d}” can be read in more than one way; the likelier was taken. Write it as 1987-06-05.`,
  }),
  DATE_CENTURY_ASSUMED: (d) => ({
    zh: `年份只有两位，已读作 ${d}。请写四位年份。`,
    en: `The year has two digits and was read as ${d}. Write four.`,
  }),
  DATE_FROM_SERIAL: (d) => ({
    zh: `单元格存的是天数，已读作 ${d}。请把格式设为日期。`,
    en: `The cell holds a day count and was read as ${d}. Format it as a date.`,
  }),
  DATE_FROM_LUNAR: (d) => ({
    zh: `农历日期，已换算成公历 ${d}。请核对。`,
    en: `A lunar date, converted to ${d}. Check it.`,
  }),
  DATE_OUT_OF_RANGE: (d) => ({ zh: `日期“${d}”不合情理。请核对年份。`, en: `“${d}” is out of range. Check the year.` }),
  DATE_ORDER: (d) => ({ zh: `此日期早于 ${d}。请核对先后。`, en: `This is before ${d}. Check which comes first.` }),
  ID_NUMBER_ROUNDED: () => ({
    zh: '身份证号被存成数字，末几位已丢失，不能推测。请把单元格设为文本后重新填写。',
    en: 'The ID number was stored as a number and its last digits are lost. Format the cell as text and enter it again.',
  }),
  ID_NUMBER_LENGTH: (d) => ({
    zh: `身份证号应为 18 位（或旧的 15 位），现为 ${d} 位。`,
    en: `An ID number has 18 digits (or 15, formerly); this has ${d}.`,
  }),
  ID_NUMBER_CHECK_DIGIT: () => ({
    zh: '身份证号校验位不符，可能有一位写错。请对照证件核对。',
    en: 'The check digit does not fit: a digit is probably wrong. Compare with the card.',
  }),
  ID_NUMBER_BIRTH_DATE: () => ({
    zh: '身份证号中的出生日期不存在或不合情理。请对照证件核对。',
    en: 'The birth date within the ID number is none. Compare with the card.',
  }),
  ID_NUMBER_REGION: () => ({
    zh: '身份证号开头的地区码不存在。请对照证件核对。',
    en: 'The region at the start of the ID number does not exist. Compare with the card.',
  }),
  ID_NUMBER_OLD: () => ({
    zh: '15 位旧号码，已按规则升为 18 位。请换成新号码。',
    en: 'An old number of 15 digits, brought to 18 by rule. Write the new one.',
  }),
  ID_NUMBER_TWICE: (d) => ({
    zh: `与 ${d} 的身份证号相同。请确认是否同一人。`,
    en: `The same ID number as in ${d}. Check whether it is one person.`,
  }),
  BIRTH_DATE_DISAGREES: () => ({
    zh: '出生日期与身份证号不一致。请对照证件核对。',
    en: 'The birth date and the ID number disagree. Compare with the card.',
  }),
  BIRTH_DATE_LUNAR: () => ({
    zh: '出生日期像是农历，与身份证号中的公历对应。请改填公历。',
    en: 'The birth date seems lunar: it is the same day as in the ID number. Write the Gregorian date.',
  }),
  SEX_DISAGREES: () => ({
    zh: '性别与身份证号不一致。请核对。',
    en: 'The sex and the ID number disagree. Check both.',
  }),
  PHONE_UNREADABLE: (d) => ({
    zh: `“${d}”不是电话号码。手机号应为 1 开头的 11 位。`,
    en: `“${d}” is no phone number. A mobile number has 11 digits and begins with 1.`,
  }),
  PHONE_ROUNDED: () => ({
    zh: '电话存成了过长的数字，末几位已丢失。请设为文本后重新填写。',
    en: 'The phone was stored as too long a number and lost digits. Enter it again as text.',
  }),
  CERTIFICATE_ROUNDED: () => ({
    zh: '编号存成了过长的数字，末几位已丢失。请把单元格设为文本后重新填写。',
    en: 'The number was stored as too long a number and lost digits. Format the cell as text and enter it again.',
  }),
  CERTIFICATE_IS_ID_NUMBER: () => ({
    zh: '此处像是身份证号，没有读入。请填写证书本身的编号；如编号确有这么长，请用“-”分开书写。',
    en: 'This looks like a resident ID number and was not read. Write the certificate’s own number, with a - within it if it is as long.',
  }),
  REGION_UNKNOWN: (d) => ({
    zh: `“${d}”中认不出地区。请写到县（市、区），如“浙江省永嘉县”。`,
    en: `No region is known in “${d}”. Name it down to the county, e.g. 浙江省永嘉县.`,
  }),
  REGION_AMBIGUOUS: (d) => ({
    zh: `有多个同名地区：${d}。请写上省、市。`,
    en: `Several regions have this name: ${d}. Add province and city.`,
  }),
  REGION_HISTORIC: (d) => ({
    zh: `“${d}”是已撤销的区划。请改用现行区划。`,
    en: `“${d}” no longer exists. Use the present region.`,
  }),
  STANDING_UNREADABLE: (d) => ({
    zh: `“${d}”无法识别。请填“正式”或“预备”。`,
    en: `“${d}” is no standing. Write 正式 (full) or 预备 (probationary).`,
  }),
  MERGED_PERSON: () => ({
    zh: '姓名单元格与上一行合并，可能是同一人占了两行。请每人一行。',
    en: 'The name is merged with the row above: one person may take two rows. Give each person one row.',
  }),
  COLUMN_TWICE: (d) => ({
    zh: `同名的列有两列，只读了 ${d} 列，此处没有读入。请每人一行、每项一列。`,
    en: `Two columns have this header: ${d} was read, and this cell was not. Give each person one row and each item one column.`,
  }),
};
