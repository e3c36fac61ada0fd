/** A spread of integers, the same for the same number; not for secrets. */
export const hash = (number: number): number => {
  let mixed = (number + 0x9e3779b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0');

/** A UUID of one thing of one kind, scattered like random ones. */
export const uuid = (kind: number, number: number): string =>
  `${hex(hash(number * 31 + kind), 8)}-${hex(kind & 0xffff, 4)}-4000-a000-${hex(number, 12)}`;

/** An identity token of one person, as long as real ones. */
export const token = (number: number): string =>
  `v1:${hex(hash(number), 8)}${hex(hash(number + 7), 8)}AbCdEfGhIjKlMnOp${hex(number, 11)}`;
