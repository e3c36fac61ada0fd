/** Places at first, and the part of them that is taken at most. */
const FIRST = 1024;
const FULLEST = 7 / 8;

/**
 * Whole numbers above 0 by digest, of which the first eight bytes count. A place takes 16 bytes outside the heap, where an
 * entry of a `Map` with texts takes a hundred within it.
 */
export class DigestTable {
  #digests = new Uint32Array(2 * FIRST);
  /** 0: nothing stands there. */
  #numbers = new Float64Array(FIRST);
  #size = 0;

  get(digest: Buffer): number | null {
    return this.#numbers[this.#placeOf(digest.readUInt32LE(0), digest.readUInt32LE(4))] || null;
  }

  set(digest: Buffer, number: number): void {
    if (this.#size >= this.#numbers.length * FULLEST) this.#grow();
    this.#put(digest.readUInt32LE(0), digest.readUInt32LE(4), number);
  }

  /** Where a digest stands, or the free place where it would: the first from that on to which it points. */
  #placeOf(low: number, high: number): number {
    const last = this.#numbers.length - 1;
    let place = low & last;
    while (this.#numbers[place] !== 0 && (this.#digests[2 * place] !== low || this.#digests[2 * place + 1] !== high))
      place = (place + 1) & last;
    return place;
  }

  #put(low: number, high: number, number: number): void {
    const place = this.#placeOf(low, high);
    if (this.#numbers[place] === 0) this.#size += 1;
    this.#digests[2 * place] = low;
    this.#digests[2 * place + 1] = high;
    this.#numbers[place] = number;
  }

  #grow(): void {
    const digests = this.#digests;
    const numbers = this.#numbers;
    this.#digests = new Uint32Array(2 * digests.length);
    this.#numbers = new Float64Array(2 * numbers.length);
    this.#size = 0;
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      if (number !== 0) this.#put(digests[2 * place] ?? 0, digests[2 * place + 1] ?? 0, number);
    }
  }
}
