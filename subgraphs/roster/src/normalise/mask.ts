const LONG_NUMBER = /(?<!\d)(\d{2})\d{13}(?:\d{2}[\dXx])?(?![\dXx])/g;

/** Text without what may be a resident ID number: two digits and stars remain, too little to rebuild the rest. */
export const maskIdNumbers = (text: string): string =>
  text.replace(LONG_NUMBER, (number, start: string) => start + '*'.repeat(number.length - 2));

/** The whole cell hidden, for a column of ID numbers, whatever is written in it. */
export const maskWhole = (text: string): string => {
  const chars = [...text.trim()];
  return chars.slice(0, 2).join('') + '*'.repeat(Math.max(0, chars.length - 2));
};
