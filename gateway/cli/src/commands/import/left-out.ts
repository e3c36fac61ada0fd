import type { Language, Localized } from '@liangdi/kit';

interface ColumnRead {
  readonly letters: string;
  readonly label: string;
  readonly field: string | null;
  readonly kept: boolean;
}

/** A sheet of a roster as the gateway understood it. */
export interface SheetRead {
  readonly name: string;
  /** Why nothing of it was read. */
  readonly skipped: string | null;
  readonly columns: readonly ColumnRead[];
}

const reasons: Readonly<Record<string, Localized>> = {
  HIDDEN: { 'zh-CN': '工作表是隐藏的', en: 'the sheet is hidden' },
  NO_NAME_COLUMN: { 'zh-CN': '没有“姓名”列', en: 'it has no column of names' },
};

const unread = { 'zh-CN': '没有读入', en: 'Not read' } as const satisfies Localized;
const unkept = {
  'zh-CN': '不保存（只留在名册中）',
  en: 'Not kept (it stays in the roster alone)',
} as const satisfies Localized;

/** What of a roster was not read or is not kept, by sheet: whole sheets with why, and columns that have a header. */
export const leftOut = (sheets: readonly SheetRead[], language: Language): readonly string[] =>
  sheets.flatMap(({ name, skipped, columns }) => {
    const why = reasons[skipped ?? ''];
    if (why) return [`${unread[language]}: ${name} (${why[language]})`];
    if (skipped !== null) return [];
    const lost = columns.filter(({ kept, label }) => !kept && label !== '');
    return [
      ...named(
        unread[language],
        name,
        lost.filter(({ field }) => field === null),
      ),
      ...named(
        unkept[language],
        name,
        lost.filter(({ field }) => field !== null),
      ),
    ];
  });

const named = (what: string, sheet: string, columns: readonly ColumnRead[]): readonly string[] => {
  const told = columns.map(({ letters, label }) => `${letters} ${label.replace(/\s+/g, ' ').slice(0, 30)}`);
  return told.length === 0 ? [] : [`${what}: ${sheet}!${told.join(', ')}`];
};
