import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { invariant } from '../invariant/invariant.ts';
import type { SealingKey } from './keys.ts';

/**
 * Where a value stands: column, region and id of its row. It is sealed with the value, so that a value that is moved to
 * another row or column does not open. Ids are unique over all tables.
 */
export type Place = string;

export const placeOf = (column: string, region: string, id: string): Place => `${column}\0${region}\0${id}`;

/** Encrypts what is sensitive at rest: AES-256-GCM. */
export interface Sealing {
  /** Version of the key that seals. */
  readonly version: number;
  /** Versions of the keys that open, the one that seals among them. */
  readonly versions: readonly number[];
  /** `v1:` and base64url. The same text at the same place gives the same under one key. */
  seal(place: Place, text: string): string;
  /** The text. What was never sealed is given back as it is. @throws Error when it was sealed elsewhere, or changed */
  open(place: Place, sealed: string): string;
  sealBytes(place: Place, bytes: Uint8Array): Buffer;
  openBytes(place: Place, sealed: Buffer): Buffer;
  /** A keyed digest, by the key of the lowest version: equal for equal texts, and nothing to whoever has no key. 22 characters. */
  digest(text: string): string;
  /** Such digests by every key; that of the key that seals comes last. */
  digests(text: string): readonly string[];
  /** Keyed 32-bit numbers for 32-bit numbers, by that key: an index of what may be guessed. */
  blind(numbers: readonly number[]): readonly number[];
}

const form = /^v([1-9]\d{0,5}):([A-Za-z0-9_-]{38,})$/;

/** Whether a text has the form of a sealed one. */
export const isSealed = (text: string): boolean => form.test(text);

const nonceLength = 12;
const tagLength = 16;

const keysOf = ({ version, key }: SealingKey) => {
  const derived = (use: string, length: number): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', key, 'liangdi', use, length)));
  return {
    version,
    seal: derived('seal', 32),
    nonce: derived('nonce', 32),
    digest: derived('digest', 32),
    blind: derived('blind', 16),
  };
};

type Keys = ReturnType<typeof keysOf>;

/** The nonce follows from the place and the content: nothing else is ever sealed under it. Then nonce, tag and ciphertext. */
const sealed = (keys: Keys, place: Place, content: Uint8Array): Buffer => {
  const nonce = createHmac('sha256', keys.nonce).update(`${place}\0`).update(content).digest().subarray(0, nonceLength);
  const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce);
  cipher.setAAD(Buffer.from(place));
  const body = cipher.update(content);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
};

const opened = (keys: Keys, place: Place, whole: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', keys.seal, whole.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(whole.subarray(nonceLength, nonceLength + tagLength));
  const body = decipher.update(whole.subarray(nonceLength + tagLength));
  decipher.final();
  return body;
};

const digestOf = ({ digest }: Keys, text: string): string =>
  createHmac('sha256', digest).update(text).digest('base64url').slice(0, 22);

/**
 * @param given the last one seals. The oldest digests and blinds, wherever it stands: processes that are given the same keys in
 * another order while these are changed know again what each other digested
 */
export const createSealing = (given: readonly SealingKey[]): Sealing => {
  const ring = new Map(given.map((one) => [one.version, keysOf(one)]));
  const first = ring.get(Math.min(...ring.keys()));
  const last = [...ring.values()].at(-1);
  invariant(first && last, 'there is a key to seal with');
  const keysUnder = (version: number): Keys => {
    const keys = ring.get(version);
    if (!keys) throw new Error(`sealed with key ${version}, which is not among the keys`);
    return keys;
  };
  return {
    version: last.version,
    versions: [...ring.keys()],
    seal: (place, text) => `v${last.version}:${sealed(last, place, Buffer.from(text)).toString('base64url')}`,
    open: (place, text) => {
      const [, version, body] = form.exec(text) ?? [];
      if (version === undefined || body === undefined) return text;
      return opened(keysUnder(Number(version)), place, Buffer.from(body, 'base64url')).toString();
    },
    sealBytes: (place, bytes) => {
      const version = Buffer.alloc(4);
      version.writeUInt32BE(last.version);
      return Buffer.concat([version, sealed(last, place, bytes)]);
    },
    openBytes: (place, whole) => opened(keysUnder(whole.readUInt32BE(0)), place, whole.subarray(4)),
    digest: (text) => digestOf(first, text),
    digests: (text) => [...ring.values()].map((keys) => digestOf(keys, text)),
    blind: (numbers) => {
      const blocks = Buffer.alloc(16 * numbers.length);
      for (const [n, number] of numbers.entries()) blocks.writeInt32BE(number, 16 * n);
      const cipher = createCipheriv('aes-128-ecb', first.blind, null).setAutoPadding(false);
      const hidden = cipher.update(blocks);
      return numbers.map((_, n) => hidden.readInt32BE(16 * n));
    },
  };
};

/** Bytes that sealing adds to bytes. */
export const sealingOverhead: number = 4 + nonceLength + tagLength;
