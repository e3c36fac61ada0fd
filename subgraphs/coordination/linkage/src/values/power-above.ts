/** The next power of two, 1024 at least: a size for hash tables in flat arrays. */
export function powerAbove(n: number): number {
  let power = 1024;
  while (power < n) power *= 2;
  return power;
}
