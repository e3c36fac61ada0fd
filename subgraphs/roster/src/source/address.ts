const A = 65;

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1 for `A`; 0 if the text does not begin with a column's letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & ~32;
    if (code < A || code > A + 25) break;
    column = column * 26 + code - A + 1;
  }
  return column;
}

/** Where a cell is, as staff would say it: `名册!C17`. */
export const cellAddress = (sheet: string, row: number, column: number): string =>
  `${sheet}!${columnLetters(column)}${row}`;
