import { randomBytes } from 'node:crypto';

/** A key, a password or a secret that nobody guesses: 256 bits, base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
