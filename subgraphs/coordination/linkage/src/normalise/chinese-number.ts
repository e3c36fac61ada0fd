const DIGITS = '〇一二三四五六七八九';
const digitOf = (ch: string): number =>
  ch === '零' || ch === '○' ? 0 : ch === '元' || ch === '正' ? 1 : DIGITS.indexOf(ch);

/** A number written in Chinese, by place (二十三, 廿三, 初三) or digit by digit (一九八七); undefined if it is neither. */
export function chineseNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text
    .replace('初', '')
    .replace('廿', '二十')
    .replace('卅', '三十')
    .replace('冬', '十一')
    .replace('腊', '十二');
  if (plain === '') return undefined;
  if (!plain.includes('十')) {
    const digits = [...plain].map(digitOf);
    return digits.includes(-1) ? undefined : Number(digits.join(''));
  }
  const [tens = '', ones = ''] = plain.split('十');
  const t = tens === '' ? 1 : digitOf(tens);
  const o = ones === '' ? 0 : digitOf(ones);
  return t < 0 || o < 0 || tens.length > 1 || ones.length > 1 ? undefined : t * 10 + o;
}
