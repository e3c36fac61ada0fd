/** Slots that a text may be looked for in before it is called crowded out. */
const MOST_LOOKS = 16;
/** Characters that texts are told apart by before they are compared: where ids differ most, they differ at the end. */
const MOST_HASHED = 12;
const SEED = Math.floor(Math.random() * 2 ** 31);

/** Of the table made last; any other has ended. */
let slots = new Int32Array(1_024);
let last = 0;

/**
 * Values by texts that were just read. A Map hashes each of them whole and is outgrown again and again, which takes about
 * twice as long. What is crowded out of its slots, as texts may be that were made for it, stands in a Map.
 */
export class TextTable<Value> {
  readonly #id = ++last;
  readonly #mask: number;
  readonly #texts: string[] = [];
  readonly #values: Value[] = [];
  #crowdedOut: Map<string, Value> | undefined;

  /** For at most so many texts, until the next table is made. */
  constructor(most: number) {
    let size = 16;
    while (size < 2 * most) size *= 2;
    if (slots.length < size) slots = new Int32Array(size);
    slots.fill(0, 0, size);
    this.#mask = size - 1;
  }

  get(text: string): Value | undefined {
    const slot = this.#slotOf(text);
    if (slot < 0) return this.#crowdedOut?.get(text);
    const at = slots[slot] as number;
    return at > 0 ? this.#values[at - 1] : undefined;
  }

  /** Adds a text that is not there. */
  add(text: string, value: Value): void {
    const slot = this.#slotOf(text);
    if (slot < 0) {
      this.#crowdedOut ??= new Map();
      this.#crowdedOut.set(text, value);
      return;
    }
    this.#texts.push(text);
    this.#values.push(value);
    slots[slot] = this.#texts.length;
  }

  /** The slot that a text has or may take. */
  #slotOf(text: string): number {
    if (this.#id !== last) throw new Error('this table has ended: another was made');
    let slot = hashOf(text) & this.#mask;
    for (let look = 0; look < MOST_LOOKS; look++) {
      const at = slots[slot] as number;
      if (at === 0 || this.#texts[at - 1] === text) return slot;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}

function hashOf(text: string): number {
  const { length } = text;
  let hash = SEED ^ length;
  for (let index = Math.max(0, length - MOST_HASHED); index < length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  return hash ^ (hash >>> 15);
}
