const ESCAPE = /_x([0-9a-fA-F]{4})_/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot stand in XML, or would not survive it.
const UNFIT = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;

/** Text of a cell from XML: `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, ST_Xstring). */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPE, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))) : text;

const hex = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of a cell for XML; the inverse of `unescapeText`. A lone half of a surrogate pair becomes U+FFFD. */
export const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNFIT, hex)
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
