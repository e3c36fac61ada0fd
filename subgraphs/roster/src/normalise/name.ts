import { type Reading, reading, refused, suspect } from '../problems/problem.ts';
import { plain } from './plain.ts';

const DOTS = /[·•‧∙・．.‥⋅᛫]/g;
const HAN = '\\p{Script=Han}〇';
const BETWEEN_HAN = new RegExp(`(?<=[${HAN}·])\\s+(?=[${HAN}·])`, 'gu');
/** Names are spaced out to one width, one character from the next; two words of several characters are more than a name. */
const TWO_WORDS = new RegExp(`(?<![${HAN}])([${HAN}]{2,})\\s+[${HAN}]{2,}(?![${HAN}])`, 'u');
const DOUBLE_SURNAMES =
  /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|独孤|南宫|长孙|宇文|司空|闻人|澹台|公冶|淳于|单于|太叔|申屠|轩辕|钟离|鲜于|万俟|赫连|呼延|第五|百里|东郭|南门|西门|公羊|拓跋|完颜|叶赫)$/;
const HAN_NAME = new RegExp(`^[${HAN}]{1,12}(?:·[${HAN}]{1,12}){0,5}$`, 'u');
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}' .,-]{0,60}$/u;
const NOTE = /\s*[([【〔]([^)\]】〕]*)[)\]】〕]\s*$/;
/** Says that the name stands above: nobody is called so. */
const DITTO = /^(?:同上|同前|[〃″"”'’]+)$/;
/** Rosters note women and nationality behind the name; that is no mistake. */
const USUAL_NOTE = /^(?:男|女|\p{Script=Han}{1,5}族|预备|[,、;\s])*$/u;

/** A name without numbering, inner spaces (张 三) and notes behind it; dots within foreign names as `·`. */
export function readName(text: string): Reading<string> {
  let name = plain(text).replace(/^\d{1,5}[.、\s]\s*/, '');
  const note = NOTE.exec(name)?.[1];
  if (note !== undefined) name = name.replace(NOTE, '');
  name = name.replace(/[*※△▲★☆#]+$/g, '').trim();
  const word = TWO_WORDS.exec(name)?.[1];
  if (word !== undefined && !DOUBLE_SURNAMES.test(word)) {
    name = name.replace(/\s+/g, ' ');
    return reading(name, suspect('NAME_TWO_WORDS', name));
  }
  if (/\p{Script=Han}/u.test(name)) name = name.replace(DOTS, '·').replace(BETWEEN_HAN, '').replace(/·+/g, '·');
  else name = name.replace(/\s+/g, ' ');
  const likely = (HAN_NAME.test(name) && [...name].length >= 2) || (LATIN_NAME.test(name) && name.length >= 2);
  if (name === '' || DITTO.test(name) || /\d{4}/.test(name))
    return reading<string>(null, refused('NAME_UNLIKELY', plain(text)));
  if (!likely) return reading(name, suspect('NAME_UNLIKELY', name));
  return note === undefined || USUAL_NOTE.test(note) ? reading(name) : reading(name, suspect('NAME_HAS_NOTE', note));
}
