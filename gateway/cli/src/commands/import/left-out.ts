import type { Language, Localized } from '@liangdi/kit';

/** A sheet of a roster as the gateway understood it. */
export interface SheetRead {
  readonly name: string;
  /** Why nothing of it was read. */
  readonly skipped: string | null;
  readonly columns: readonly { readonly letters: string; readonly label: string; readonly field: string | null }[];
}

const reasons: Readonly<Record<string, Localized>> = {
  HIDDEN: { 'zh-CN': '工作表是隐藏的', en: 'the sheet is hidden' },
  NO_NAME_COLUMN: { 'zh-CN': '没有“姓名”列', en: 'it has no column of names' },
};

const unread = { 'zh-CN': '没有读入', en: 'Not read' } as const satisfies Localized;

/** What of a roster was not read, a line for each sheet: whole sheets with why, and columns that have a header. */
export const leftOut = (sheets: readonly SheetRead[], language: Language): readonly string[] =>
  sheets.flatMap(({ name, skipped, columns }) => {
    const why = reasons[skipped ?? ''];
    if (why) return [`${unread[language]}: ${name} (${why[language]})`];
    const labels = columns.filter(({ field, label }) => field === null && label !== '');
    if (skipped !== null || labels.length === 0) return [];
    return [
      `${unread[language]}: ${name}!${labels.map(({ letters, label }) => `${letters} ${label.replace(/\s+/g, ' ').slice(0, 30)}`).join(', ')}`,
    ];
  });
