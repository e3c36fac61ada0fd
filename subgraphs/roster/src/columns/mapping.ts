import { fileError } from '../errors/file-error.ts';
import { columnNumber } from '../source/address.ts';
import { FIELDS, type Field } from './fields.ts';
import type { Layout } from './layout.ts';

/** A person's choice of columns. Fields that it leaves out keep their guess unless their column was given away. */
export interface Mapping {
  /** Column letters by field; null: the roster has no such column. */
  readonly columns: Readonly<Partial<Record<Field, string | null>>>;
  /** Number of the first row with data, where the guess was wrong. */
  readonly firstRow?: number;
}

/** The layout with a person's choice put over the guess. */
export function applyMapping(layout: Layout, mapping: Mapping): Layout {
  const chosen = new Map<number, Field>();
  for (const [field, letters] of Object.entries(mapping.columns)) {
    if (!FIELDS.includes(field as Field)) throw fileError('BAD_MAPPING', field);
    if (letters === null) continue;
    const column = columnNumber(letters ?? '');
    if (column === 0 || chosen.has(column)) throw fileError('BAD_MAPPING', `${field} ${letters}`);
    chosen.set(column, field as Field);
  }
  const decided = new Set(Object.keys(mapping.columns));
  return {
    ...layout,
    firstRow: mapping.firstRow ?? layout.firstRow,
    columns: layout.columns.map((column) => {
      const field = chosen.get(column.column);
      if (field !== undefined) return { ...column, field, confidence: 1, chosenBy: 'mapping' };
      return column.field !== null && decided.has(column.field)
        ? { ...column, field: null, confidence: 0, chosenBy: null }
        : column;
    }),
  };
}
