import { fail } from './problem.ts';
import { readTable } from './read-table.ts';

/** Reads the true pairs as places of records: columns `left_id` and `right_id`, or whatever the only two are. */
export function readTruth(
  file: string,
  leftPlace: ReadonlyMap<string, number>,
  rightPlace: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let leftAt = -1;
  let rightAt = -1;
  readTable(
    file,
    (columns) => {
      leftAt = columns.indexOf('left_id');
      rightAt = columns.indexOf('right_id');
      if (leftAt >= 0 && rightAt >= 0) return;
      if (columns.length !== 2) fail({ code: 'TRUTH_COLUMNS', file });
      [leftAt, rightAt] = [0, 1];
    },
    (cells, line) => {
      const place = (id: string, places: ReadonlyMap<string, number>): number =>
        places.get(id) ?? fail({ code: 'TRUTH_UNKNOWN_ID', file, line, id });
      pairs.push(orient(cells[leftAt] as string, cells[rightAt] as string, leftPlace, rightPlace, place));
    },
  );
  return pairs;
}

/** A pair written right id first is read the other way round. */
function orient(
  a: string,
  b: string,
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  place: (id: string, places: ReadonlyMap<string, number>) => number,
): readonly [number, number] {
  if (!left.has(a) && right.has(a) && left.has(b)) return [place(b, left), place(a, right)];
  return [place(a, left), place(b, right)];
}
