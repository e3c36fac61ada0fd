/** Invisible characters that spreadsheets and chat programs leave in cells. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;

/** ASCII without blanks and the common Chinese characters: nothing to do, and most cells are that. */
const PLAIN_ALREADY = /^[!-~\u4e00-\u9fff]*$/;

/** Text with full-width forms narrowed, invisible characters dropped and white space at the ends gone. */
export const plain = (text: string): string =>
  PLAIN_ALREADY.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, '').trim();

/** As `plain`, without any white space. */
export const compact = (text: string): string => (PLAIN_ALREADY.test(text) ? text : plain(text).replace(/\s+/g, ''));

/** What offices write for nothing. */
const NOTHING = /^(?:[-—–_/\\.。、*·~\s]*|无|没有|未知|不详|不明|暂无|空|none|n\/?a|null|nil|#n\/a)$/i;
const LONGEST_NOTHING = 12;

export const isNothing = (text: string): boolean => text.length <= LONGEST_NOTHING && NOTHING.test(plain(text));
