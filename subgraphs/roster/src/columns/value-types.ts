import { readDateParts } from '../normalise/date-parts.ts';
import { compact, plain } from '../normalise/plain.ts';
import { readRegion } from '../normalise/region.ts';
import { readSex } from '../normalise/sex.ts';
import { readStanding } from '../normalise/standing.ts';
import type { Cell } from '../source/cell.ts';
import { UNCALCULATED } from '../source/uncalculated.ts';
import type { FieldType } from './fields.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';

const is: Readonly<Record<FieldType, ((cell: Cell) => boolean) | null>> = {
  name: ({ text }) => {
    const name = compact(text);
    return /^\p{Script=Han}{2,4}$/u.test(name) && SURNAMES.includes(name[0] ?? '');
  },
  sex: ({ text }) => readSex(text).value !== null,
  birthDate: isDate,
  date: isDate,
  idNumber: ({ text }) => /^['`]?(?:\d{15}|\d{17}[\dX])$/i.test(compact(text)),
  phone: ({ text }) => /(?<!\d)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/.test(plain(text)),
  standing: ({ text }) => readStanding(text).value !== null,
  region: ({ text }) => readRegion(text.slice(0, 60)).value !== null,
  text: null,
};

function isDate(cell: Cell): boolean {
  return cell.kind === 'date' || (compact(cell.text).length >= 4 && readDateParts(plain(cell.text)) !== null);
}

/** The share of cells that look like a type; null for plain text, which anything looks like. */
export function shareOfType(type: FieldType, cells: readonly Cell[]): number | null {
  const test = is[type];
  const known = cells.filter(({ text }) => text !== UNCALCULATED);
  if (test === null || known.length === 0) return null;
  return known.filter(test).length / known.length;
}
