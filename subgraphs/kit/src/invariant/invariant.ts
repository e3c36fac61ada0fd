/** States what must hold whatever a caller does. When it does not, that is our bug: the request fails, masked. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${sentence}`);
}
