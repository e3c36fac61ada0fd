/**
 * The order in which records are processed: by id within each file, so that the order of rows in a file changes nothing.
 * Returns, for each place, the row that stands there; the left file comes first.
 */
export function orderById(left: readonly string[], right: readonly string[]): Uint32Array {
  const sorted = (ids: readonly string[], offset: number): number[] =>
    ids
      .map((_, k) => k)
      .sort((a, b) =>
        (ids[a] as string) < (ids[b] as string) ? -1 : (ids[a] as string) > (ids[b] as string) ? 1 : a - b,
      )
      .map((k) => k + offset);
  return Uint32Array.from([...sorted(left, 0), ...sorted(right, left.length)]);
}
