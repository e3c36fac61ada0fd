import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** The secret under which ID numbers become tokens, and its version, so that it can be rotated. */
export interface TokenKey {
  readonly key: Uint8Array;
  readonly version: number;
}

/** Bytes become a key object once: handed over each time, they cost eight times the digest. */
const keys = new WeakMap<Uint8Array, KeyObject>();

function keyObject(bytes: Uint8Array): KeyObject {
  const known = keys.get(bytes);
  if (known !== undefined) return known;
  const made = createSecretKey(bytes);
  keys.set(bytes, made);
  return made;
}

/** The token of a normalised ID number of 18 digits: `v<version>:<base64url>` of its HMAC-SHA256. */
export const identityToken = (number: string, { key, version }: TokenKey): string =>
  `v${version}:${createHmac('sha256', keyObject(key)).update(number).digest('base64url')}`;
