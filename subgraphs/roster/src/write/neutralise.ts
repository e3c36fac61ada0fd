/** What a spreadsheet takes for the start of a formula when it opens a csv, full-width forms included. */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula when it opens the csv: an apostrophe goes before it. Texts that already
 * begin with apostrophes and a dangerous sign get one more, so that reading takes exactly one away.
 */
export const neutralise = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The inverse of `neutralise`. */
export const unneutralise = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
