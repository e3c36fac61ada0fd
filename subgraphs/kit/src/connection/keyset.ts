import type { Page } from './page.ts';

/** One column of a list's sort. The last one must make the order total: end with the id. None may be null. */
export interface SortColumn {
  /** SQL of the column: `m.name`. */
  readonly sql: string;
  /** PostgreSQL type that the cursor's value is read as: `text`, `uuid`, `timestamptz`. */
  readonly type: string;
  readonly descending?: boolean;
}

/** SQL of a page, to be put into a statement whose own parameters come first. */
export interface Keyset {
  /** A condition; `true` when the page starts the list. */
  readonly where: string;
  /** Without `ORDER BY`. */
  readonly orderBy: string;
  /** One more than the page has, which tells whether there is more. */
  readonly limit: string;
  /** What follows the statement's own values. */
  readonly values: readonly unknown[];
}

/**
 * Reads a page by where it starts and not by counting rows, so that every page costs the same and none skips or repeats
 * a row that was there all the time.
 * @param parameters how many parameters the statement already has
 */
export const keyset = (page: Page, sort: readonly SortColumn[], parameters: number): Keyset => {
  const falls = (column: SortColumn): boolean => (column.descending ?? false) !== (page.direction === 'backward');
  const place = (index: number): string => `$${parameters + index + 1}::${sort[index]?.type}`;
  const orderBy = sort.map((column) => `${column.sql} ${falls(column) ? 'DESC' : 'ASC'}`).join(', ');
  const values = [...(page.from ?? []), page.size + 1];
  const limit = `$${parameters + values.length}::int`;
  if (!page.from) return { where: 'true', orderBy, limit, values };
  return { where: sort.every(falls) || !sort.some(falls) ? byRow() : byColumn(), orderBy, limit, values };

  /** All columns run the same way: one comparison that an index answers. */
  function byRow(): string {
    const left = sort.map(({ sql }) => sql).join(', ');
    return `(${left}) ${sort.every(falls) ? '<' : '>'} (${sort.map((_, index) => place(index)).join(', ')})`;
  }

  function byColumn(): string {
    const beyond = sort.map((column, index) =>
      [
        ...sort.slice(0, index).map(({ sql }, earlier) => `${sql} = ${place(earlier)}`),
        `${column.sql} ${falls(column) ? '<' : '>'} ${place(index)}`,
      ].join(' AND '),
    );
    return `(${beyond.map((part) => `(${part})`).join(' OR ')})`;
  }
};
