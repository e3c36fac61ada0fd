import type { DatasetBuilder, LinkConfig } from '@liangdi/linkage';
import { LinkFailure } from './problem.ts';
import { readTable } from './read-table.ts';

/** The ids of a file's records, in the order of its rows; their cells went into the builder. */
export type Records = { readonly ids: readonly string[] };

/** Reads the configured columns of a file into the builder. */
export function readRecords(file: string, config: LinkConfig, builder: DatasetBuilder): Records {
  const ids: string[] = [];
  const lineOf = new Map<string, number>();
  const wanted = config.fields.flatMap(({ columns }) => columns);
  let idAt = -1;
  let cellsAt: readonly number[] = [];
  readTable(
    file,
    (present) => {
      const placeOf = placesByName(present);
      const missing = [...new Set([config.id, ...wanted])].filter((column) => placeOf(column) < 0);
      if (missing.length > 0) {
        throw new LinkFailure(missing.map((column) => ({ code: 'MISSING_COLUMN', file, column, present })));
      }
      idAt = placeOf(config.id);
      cellsAt = wanted.map(placeOf);
    },
    (cells, line) => {
      const id = cells[idAt] as string;
      const first = lineOf.get(id);
      if (id === '') throw new LinkFailure([{ code: 'MISSING_ID', file, line }]);
      if (first !== undefined) throw new LinkFailure([{ code: 'DUPLICATE_ID', file, line, id, first }]);
      lineOf.set(id, line);
      ids.push(id);
      builder.add(cellsAt.map((k) => cells[k] as string));
    },
  );
  return { ids };
}

/** Where a column stands: under its very name, or else under the only one that differs in letter case alone. */
function placesByName(present: readonly string[]): (column: string) => number {
  const small = present.map((name) => name.toLowerCase());
  return (column) => {
    const exact = present.indexOf(column);
    const name = column.trim().toLowerCase();
    return exact < 0 && small.indexOf(name) === small.lastIndexOf(name) ? small.indexOf(name) : exact;
  };
}
