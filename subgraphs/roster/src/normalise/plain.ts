/** Invisible characters that spreadsheets and chat programs leave in cells. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g;

/** Text with full-width forms narrowed, invisible characters dropped and white space at the ends gone. */
export const plain = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '').trim();

/** As `plain`, without any white space. */
export const compact = (text: string): string => plain(text).replace(/\s+/g, '');

/** What offices write for nothing. */
const NOTHING = /^(?:[-—–_/\\.。、*·~\s]*|无|没有|未知|不详|不明|暂无|空|none|n\/?a|null|nil|#n\/a)$/i;

export const isNothing = (text: string): boolean => NOTHING.test(plain(text));
