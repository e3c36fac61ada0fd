/**
 * Which letters a text has, folded into 31 bits. One edit changes at most two bits, so texts whose signatures are far
 * apart are far apart themselves, and the dear comparison can be spared.
 */
export function signatureOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 31);
  return bits;
}

/** In how many bits two signatures differ. */
export const signatureDistance = (a: number, b: number): number => bitsOf(a ^ b);

/** How many of the letters of one signature the other lacks. */
export const lettersMissing = (a: number, b: number): number => bitsOf(a & ~b);

function bitsOf(bits: number): number {
  let x = bits;
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
