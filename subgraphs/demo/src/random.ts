/** A stream of pseudo-random numbers that is the same for the same seed everywhere. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True with the given probability, 0 to 1. */
  readonly chance: (probability: number) => boolean;
  /** A UUID that only this stream gives. */
  readonly uuid: () => string;
}

/** FNV-1a over the words that name a stream. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

/** The stream named by words and numbers, such as `random(seed, 'member', 17)`; sfc32 behind it. */
export const random = (...name: readonly (string | number)[]): Random => {
  const text = name.join('/');
  let a = hash(text);
  let b = hash(`${text}#`);
  let c = hash(`#${text}`);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  const whole = (from: number, to: number): number => from + (next() % (to - from + 1));
  const hex = (): string => next().toString(16).padStart(8, '0');
  return {
    whole,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('pick needs a list that is not empty');
      return item;
    },
    chance: (probability) => next() < probability * 0x1_0000_0000,
    uuid: () => {
      const [first, second, third, fourth] = [hex(), hex(), hex(), hex()];
      const variant = '89ab'.charAt(Number.parseInt(third.charAt(0), 16) % 4);
      return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
    },
  };
};
