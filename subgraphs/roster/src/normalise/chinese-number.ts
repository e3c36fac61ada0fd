const DIGITS = '〇一二三四五六七八九';

const digitOf = (char: string): number =>
  '零○Oo0'.includes(char) ? 0 : char === '元' || char === '正' ? 1 : char === '两' ? 2 : DIGITS.indexOf(char);

/** A number up to 99 by place (二十三, 廿三, 初三), or any written digit by digit (一九八七, 87); null if it is neither. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const placed = text
    .replace('初', '')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace('冬', '十一')
    .replace('腊', '十二');
  if (placed === '') return null;
  if (!placed.includes('十')) {
    const digits = [...placed].map(digitOf);
    return digits.includes(-1) ? null : Number(digits.join(''));
  }
  const [tens = '', ones = '', ...more] = placed.split('十');
  const ten = tens === '' ? 1 : digitOf(tens);
  const one = ones === '' ? 0 : digitOf(ones);
  return more.length > 0 || ten < 1 || one < 0 || tens.length > 1 || ones.length > 1 ? null : ten * 10 + one;
}
