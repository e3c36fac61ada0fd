import { randomFillSync } from 'node:crypto';

/** Gives the next id. Injected, so that tests can foresee ids. */
export type NewId = () => string;

const random = new Uint8Array(16 * 256);
let used = random.length;

const nextSixteenBytes = (): Uint8Array => {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += 16;
  return random.slice(used - 16, used);
};

/**
 * A version 7 UUID (RFC 9562): 48 bits of epoch milliseconds, then random bits. Ids made later sort later, by the
 * millisecond, which keeps inserts at the right edge of an index.
 */
export const newId: NewId = () => uuidAt(Date.now(), nextSixteenBytes());

/** The version 7 UUID of an instant (epoch milliseconds) and sixteen random bytes. */
export const uuidAt = (at: number, bytes: Uint8Array): string => {
  const hex = Buffer.from(bytes);
  hex.writeUIntBE(at, 0, 6);
  hex[6] = 0x70 | ((hex[6] as number) & 0x0f);
  hex[8] = 0x80 | ((hex[8] as number) & 0x3f);
  const text = hex.toString('hex');
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`;
};
