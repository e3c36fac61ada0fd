import type { RowKey } from '../loader/row-key.ts';
import { openJson, type Sealed, sealJson } from '../sealed/rows.ts';
import { placeOf } from '../sealed/sealing.ts';

/** What a row of a file says, sealed: it holds what the facts hold. Problems quote cells. */
const columns = ['content', 'changes', 'problems'] as const;

type Stored = { readonly n: number } & { readonly [column in (typeof columns)[number]]?: unknown };

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Rows of an import as they are stored. Lists that are empty stay so: rows are found by them. */
export const sealImportRows = <Row extends Stored>(
  sealed: Sealed | undefined,
  { region, id }: RowKey,
  rows: readonly Row[],
): readonly Row[] =>
  each(rows, (row, column) =>
    isEmpty(row[column]) ? row[column] : sealJson(sealed, placeOf(`${column}/${row.n}`, region, id), row[column]),
  );

/** The rows again. */
export const openImportRows = <Row extends Stored>(
  sealed: Sealed | undefined,
  { region, id }: RowKey,
  rows: readonly Row[],
): readonly Row[] =>
  each(rows, (row, column) => openJson(sealed, placeOf(`${column}/${row.n}`, region, id), row[column]));

const each = <Row extends Stored>(
  rows: readonly Row[],
  change: (row: Row, column: (typeof columns)[number]) => unknown,
): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    ...Object.fromEntries(columns.flatMap((column) => (column in row ? [[column, change(row, column)]] : []))),
  }));
