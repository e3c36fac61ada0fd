import { pinyin } from 'pinyin-pro';

/** Surnames of two characters, which take the first two characters of a name. */
const COMPOUND = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 宇文 长孙 慕容 司徒 夏侯 独孤 南宫 端木 轩辕 百里 呼延 澹台 闻人 申屠'.split(
    ' ',
  ),
);
const readings = new Map<string, readonly string[]>();

/** Every toneless reading of one character, most common first; `v` for ü. */
export function readingsOf(ch: string): readonly string[] {
  let found = readings.get(ch);
  if (found === undefined) {
    found = [...new Set(pinyin(ch, { multiple: true, toneType: 'none', type: 'array', v: true }))];
    readings.set(ch, found);
  }
  return found;
}

const surnameReading = new Map<string, string>();
const readSurname = (surname: string): string => {
  let found = surnameReading.get(surname);
  if (found === undefined) {
    found = pinyin(surname, { surname: 'head', toneType: 'none', type: 'array', v: true }).join(' ');
    surnameReading.set(surname, found);
  }
  return found;
};

/** How a Chinese name is most likely read aloud, one syllable per character: the surname by its surname reading. */
export function readName(name: string): readonly string[] {
  const head = COMPOUND.has(name.slice(0, 2)) ? 2 : 1;
  const rest = [...name.slice(head)].map((ch) => readingsOf(ch)[0] ?? ch);
  return [...readSurname(name.slice(0, head)).split(' '), ...rest];
}

/** At most `limit` ways to read a name aloud, the likely one first, syllables joined without spaces. */
export function readingsOfName(name: string, limit: number): readonly string[] {
  let out: string[] = [''];
  for (const ch of name) {
    const next: string[] = [];
    for (const reading of readingsOf(ch)) for (const head of out) if (next.length < limit) next.push(head + reading);
    out = next;
  }
  return [...new Set([readName(name).join(''), ...out])].slice(0, limit);
}
