import { lettersMissing } from '../values/signature.ts';
import { commonPrefix, lengthOf, type TextPool } from '../values/text-pool.ts';
import type { ValueTable } from '../values/value-table.ts';

const MAX = 64;
const ROUNDING = 1e-9;
const taken = new Uint8Array(MAX);
const matched = new Uint16Array(MAX);

/** Jaro-Winkler similarity, 0 to 1 (prefix weight 0.1, at most four letters). Texts are cut at 64 code units. */
export function jaroWinkler(a: TextPool, i: number, b: TextPool, j: number): number {
  const s = a.starts[i] as number;
  const t = b.starts[j] as number;
  const m = Math.min((a.starts[i + 1] as number) - s, MAX);
  const n = Math.min((b.starts[j + 1] as number) - t, MAX);
  if (m === 0 || n === 0) return 0;
  const reach = Math.max(0, (Math.max(m, n) >> 1) - 1);
  taken.fill(0, 0, n);
  let matches = 0;
  for (let x = 0; x < m; x++) {
    const ch = a.chars[s + x] as number;
    const end = Math.min(n, x + reach + 1);
    for (let y = Math.max(0, x - reach); y < end; y++) {
      if (taken[y] === 0 && b.chars[t + y] === ch) {
        taken[y] = 1;
        matched[matches++] = ch;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let outOfOrder = 0;
  for (let y = 0, k = 0; y < n; y++) {
    if (taken[y] === 1 && b.chars[t + y] !== matched[k++]) outOfOrder++;
  }
  const jaro = (matches / m + matches / n + (matches - (outOfOrder >> 1)) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < m && prefix < n && a.chars[s + prefix] === b.chars[t + prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** What the similarity of two values cannot exceed, from their lengths, their first letters and which letters they have. */
export function likeAtMost({ numbers, numberWidth }: ValueTable, pool: TextPool, i: number, j: number): number {
  const m = lengthOf(pool, i);
  const n = lengthOf(pool, j);
  if (m === 0 || n === 0 || m > MAX || n > MAX) return 1;
  const a = numbers[i * numberWidth] as number;
  const b = numbers[j * numberWidth] as number;
  const matches = Math.min(m - lettersMissing(a, b), n - lettersMissing(b, a));
  const jaro = (matches / m + matches / n + 1) / 3;
  return jaro + Math.min(4, commonPrefix(pool, i, j)) * 0.1 * (1 - jaro) + ROUNDING;
}
