import { createHmac } from 'node:crypto';

/** The secret under which ID numbers become tokens, and its version, so that it can be rotated. */
export interface TokenKey {
  readonly key: Uint8Array;
  readonly version: number;
}

/** The token of a normalised ID number of 18 digits: `v<version>:<base64url>` of its HMAC-SHA256. */
export const identityToken = (number: string, { key, version }: TokenKey): string =>
  `v${version}:${createHmac('sha256', key).update(number).digest('base64url')}`;
