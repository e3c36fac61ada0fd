import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { errors } from '../errors/common.ts';
import type { Viewer } from './viewer.ts';

/** The header that carries the viewer from the gateway to a subgraph. Clients' own headers never pass. */
export const hopHeader = 'liangdi-hop';

/** How long a signed hop is good for, in seconds. */
const lifetime = 30;

interface Hop {
  /** Unique: a hop is good once. */
  readonly id: string;
  readonly viewer: Viewer;
  /** The subgraph that it is for. */
  readonly audience: string;
  /** SHA-256 of the request body, base64url: the signature holds for no other request. */
  readonly digest: string;
  /** Epoch seconds. */
  readonly expires: number;
}

const digestOf = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('base64url');

/** A key, or several that are accepted while they are changed: `old,new`. */
const keysOf = (keys: string): readonly string[] => keys.split(',').map((key) => key.trim());

const signatureOf = (key: string, claims: string): string =>
  createHmac('sha256', key).update(claims).digest('base64url');

/** Signs who is asking, for one subgraph and one request body, with the last of the keys. */
export const signHop = (
  keys: string,
  audience: string,
  viewer: Viewer,
  body: string | Uint8Array,
  now: Date,
  id: string = randomUUID(),
): string => {
  const expires = Math.floor(now.getTime() / 1000) + lifetime;
  const claims = Buffer.from(JSON.stringify({ id, viewer, audience, digest: digestOf(body), expires } satisfies Hop));
  const text = claims.toString('base64url');
  return `${text}.${signatureOf(keysOf(keys).at(-1) ?? '', text)}`;
};

const isSame = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** How far the clocks of two processes may be apart, in seconds. */
const skew = 15;

/**
 * Finds out who is asking, if the gateway with one of our keys says so for this subgraph, this body and now, for the first time.
 * What it has heard is remembered until it would be too late anyway.
 * @throws CallerError `UNAUTHENTICATED` otherwise, without saying why
 */
export const hopVerifier = (keys: string, audience: string) => {
  const accepted = keysOf(keys);
  const heard = new Map<string, number>();

  const forgetBefore = (seconds: number): void => {
    for (const [id, expires] of heard) {
      if (expires + skew >= seconds) return;
      heard.delete(id);
    }
  };

  return (header: string | undefined, body: string, now: Date): Viewer => {
    const [claims = '', signature = ''] = (header ?? '').split('.');
    if (!accepted.some((key) => isSame(signature, signatureOf(key, claims)))) throw errors.UNAUTHENTICATED({});
    const hop = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as Hop;
    const seconds = now.getTime() / 1000;
    const holds =
      hop.audience === audience &&
      hop.digest === digestOf(body) &&
      seconds <= hop.expires + skew &&
      seconds >= hop.expires - lifetime - skew;
    if (!holds || heard.has(hop.id)) throw errors.UNAUTHENTICATED({});
    forgetBefore(seconds);
    heard.set(hop.id, hop.expires);
    return hop.viewer;
  };
};
