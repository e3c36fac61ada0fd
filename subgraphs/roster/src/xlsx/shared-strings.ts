import { fileError } from '../errors/file-error.ts';
import type { Limits } from '../source/limits.ts';
import { unescapeText } from './escaped-text.ts';
import { eachNode } from './xml.ts';
import type { Archive } from './zip.ts';

/** The texts that cells refer to by index, without phonetic hints. */
export async function readSharedStrings(archive: Archive, path: string, limits: Limits): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let collecting = false;
  let phonetic = false;
  let characters = 0;
  await eachNode(await archive.read(path), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') collecting = !phonetic;
    },
    text(piece) {
      if (collecting) text += piece;
    },
    close(name) {
      if (name === 't') collecting = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        characters += text.length;
        if (strings.length >= limits.sharedStrings) throw fileError('TOO_MANY_STRINGS', `> ${limits.sharedStrings}`);
        if (characters > limits.sharedCharacters) throw fileError('TOO_MANY_STRINGS', `> ${limits.sharedCharacters}`);
        strings.push(unescapeText(text));
      }
    },
  });
  return strings;
}
