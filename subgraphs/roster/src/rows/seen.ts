import { createHmac, randomBytes } from 'node:crypto';
import { cellAddress } from '../source/address.ts';

/** Remembers where each ID number of a file was first seen, as keyed digests and never in clear. */
export class Seen {
  readonly #key = randomBytes(16);
  readonly #places = new Map<string, number>();
  readonly #sheets: string[] = [];

  /** The address at which the number was seen before; null the first time. */
  place(number: string, sheet: string, row: number, column: number): string | null {
    const digest = createHmac('sha1', this.#key).update(number).digest().toString('latin1');
    const before = this.#places.get(digest);
    if (before !== undefined)
      return cellAddress(
        this.#sheets[Math.floor(before / 2 ** 32)] ?? '',
        Math.floor((before % 2 ** 32) / 512),
        before % 512,
      );
    if (this.#sheets.at(-1) !== sheet) this.#sheets.push(sheet);
    this.#places.set(digest, (this.#sheets.length - 1) * 2 ** 32 + row * 512 + (column % 512));
    return null;
  }
}
