/** A 32-bit hash of a text (FNV-1a, then mixed); never 0, which stands for "no key". */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** Two hashes as one, order-sensitive; never 0. */
export const mixHashes = (a: number, b: number): number => finish(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0 || 1;
}
