import type { Cell, Merge, SheetRow } from './cell.ts';

/** Widest range that is filled: beyond lies a merged title over a whole sheet. */
const CELLS = 100_000;

/**
 * Repeats the value of each merged range in all of its cells, as a reader sees it. Rows that held nothing but such
 * values stay missing. Only the ranges that the current row lies in are held.
 */
export async function* fillMerges(rows: AsyncIterable<SheetRow>, merges: readonly Merge[]): AsyncGenerator<SheetRow> {
  const pending = merges
    .filter((m) => (m.bottom - m.top + 1) * (m.right - m.left + 1) <= CELLS)
    .sort((a, b) => b.top - a.top);
  let active: { readonly merge: Merge; value: Cell | null }[] = [];
  for await (const row of rows) {
    active = active.filter(({ merge }) => merge.bottom >= row.number);
    for (let next = pending.at(-1); next && next.top <= row.number; next = pending.at(-1)) {
      pending.pop();
      if (next.bottom >= row.number) active.push({ merge: next, value: null });
    }
    if (active.length === 0) {
      yield row;
      continue;
    }
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
    for (const each of active) {
      const { merge } = each;
      if (row.number === merge.top) each.value = cells.get(merge.left) ?? null;
      if (each.value === null) continue;
      for (let column = merge.left; column <= merge.right; column++)
        if (!cells.has(column)) cells.set(column, { ...each.value, column, merged: true });
    }
    yield { number: row.number, cells: [...cells.values()].sort((a, b) => a.column - b.column) };
  }
}
