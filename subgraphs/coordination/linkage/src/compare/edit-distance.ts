import type { TextPool } from '../values/text-pool.ts';

/** Positions of each code unit in the pattern as a bit set; always wiped after use. */
const positions = new Int32Array(65_536);
const rows = [new Int32Array(256), new Int32Array(256), new Int32Array(256)] as const;

/**
 * Damerau-Levenshtein distance in its optimal string alignment form: insert, delete, replace, swap neighbours.
 * Bit-parallel (Hyyrö 2003) up to 31 code units, by rows beyond; texts are cut at 255.
 */
export function editDistance(a: TextPool, i: number, b: TextPool, j: number): number {
  let s = a.starts[i] as number;
  let t = b.starts[j] as number;
  let m = (a.starts[i + 1] as number) - s;
  let n = (b.starts[j + 1] as number) - t;
  while (m > 0 && n > 0 && a.chars[s] === b.chars[t]) {
    s++;
    t++;
    m--;
    n--;
  }
  while (m > 0 && n > 0 && a.chars[s + m - 1] === b.chars[t + n - 1]) {
    m--;
    n--;
  }
  if (m === 0) return n;
  if (n === 0) return m;
  if (m > 31 && n > 31) return byRows(a.chars, s, Math.min(m, 255), b.chars, t, Math.min(n, 255));
  return m <= n && m <= 31 ? bitParallel(a.chars, s, m, b.chars, t, n) : bitParallel(b.chars, t, n, a.chars, s, m);
}

function bitParallel(p: Uint16Array, s: number, m: number, q: Uint16Array, t: number, n: number): number {
  if (m > 31) return bitParallel(q, t, n, p, s, m);
  for (let k = 0; k < m; k++) positions[p[s + k] as number] = (positions[p[s + k] as number] as number) | (1 << k);
  const last = 1 << (m - 1);
  let positive = -1;
  let negative = 0;
  let diagonal = 0;
  let before = 0;
  let distance = m;
  for (let k = 0; k < n; k++) {
    const match = positions[q[t + k] as number] as number;
    const swapped = ((~diagonal & match) << 1) & before;
    diagonal = ((((match & positive) + positive) | 0) ^ positive) | match | negative | swapped;
    let up = negative | ~(diagonal | positive);
    let down = diagonal & positive;
    if ((up & last) !== 0) distance++;
    if ((down & last) !== 0) distance--;
    up = (up << 1) | 1;
    down <<= 1;
    positive = down | ~(diagonal | up);
    negative = up & diagonal;
    before = match;
  }
  for (let k = 0; k < m; k++) positions[p[s + k] as number] = 0;
  return distance;
}

function byRows(p: Uint16Array, s: number, m: number, q: Uint16Array, t: number, n: number): number {
  let [older, old, row] = rows;
  for (let c = 0; c <= n; c++) old[c] = c;
  for (let r = 1; r <= m; r++) {
    row[0] = r;
    for (let c = 1; c <= n; c++) {
      const cost = p[s + r - 1] === q[t + c - 1] ? 0 : 1;
      let best = Math.min((old[c] as number) + 1, (row[c - 1] as number) + 1, (old[c - 1] as number) + cost);
      if (r > 1 && c > 1 && p[s + r - 1] === q[t + c - 2] && p[s + r - 2] === q[t + c - 1]) {
        best = Math.min(best, (older[c - 2] as number) + 1);
      }
      row[c] = best;
    }
    [older, old, row] = [old, row, older];
  }
  return old[n] as number;
}
