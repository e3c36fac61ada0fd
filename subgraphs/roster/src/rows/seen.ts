import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { cellAddress } from '../source/address.ts';

const COLUMNS = 512;
const ROWS = 2 ** 21;

/** Remembers where each ID number of a file was first seen, as digests under a key of the moment and never in clear. */
export class Seen {
  readonly #key = createSecretKey(randomBytes(16));
  readonly #places = new Map<string, number>();
  readonly #sheets: string[] = [];

  /** The address at which the number was seen before; null the first time. */
  place(number: string, sheet: string, row: number, column: number): string | null {
    const digest = createHmac('sha1', this.#key).update(number).digest('base64');
    const before = this.#places.get(digest);
    if (before !== undefined) {
      const [sheetAndRow, at] = [Math.floor(before / COLUMNS), before % COLUMNS];
      return cellAddress(this.#sheets[Math.floor(sheetAndRow / ROWS)] ?? '', sheetAndRow % ROWS, at);
    }
    if (this.#sheets.at(-1) !== sheet) this.#sheets.push(sheet);
    this.#places.set(digest, ((this.#sheets.length - 1) * ROWS + row) * COLUMNS + column);
    return null;
  }
}
