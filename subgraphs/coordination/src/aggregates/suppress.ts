/** How many members have a value, out of a closed list of values. */
export interface Cell {
  readonly value: string;
  readonly members: number;
}

/** The same as it is published: null where the number is not. */
export interface PublishedCell {
  readonly value: string;
  readonly members: number | null;
}

/** A number under this is not published. */
export const least = 10;

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { members }) => total + members, 0);

/**
 * What is published of cells whose total is published too. Every cell under `least` is hidden, zero as well, and with them
 * further ones in the order of the list until one that is not small is among them and all hidden ones make up `2 × least`.
 *
 * Then whoever knows the total, the published cells and this very procedure can tell nothing of a small cell but that it
 * may be small: the first cell of the list is hidden too, all that is missing may be in it, and any other hidden cell may
 * have any number from 0 to 9. Which cells join them goes by their place, not their size, which would tell something.
 */
export const suppress = (cells: readonly Cell[]): readonly PublishedCell[] => {
  const hidden = new Set(cells.filter(({ members }) => members < least));
  if (hidden.size === 0) return cells;
  const isCovered = (): boolean => sum([...hidden]) >= 2 * least && [...hidden].some(({ members }) => members >= least);
  for (const cell of cells) {
    if (isCovered()) break;
    hidden.add(cell);
  }
  return cells.map((cell) => (hidden.has(cell) ? { value: cell.value, members: null } : cell));
};
