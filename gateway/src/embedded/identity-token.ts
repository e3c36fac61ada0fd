import { createHmac } from 'node:crypto';
import type { Secrets } from './secrets.ts';

/** Makes the token of the newest key: `v<version>:<base64url HMAC-SHA-256>`. */
export const tokenMaker = ({ identityKeys }: Secrets) => {
  const newest = identityKeys.reduce((a, b) => (b.version > a.version ? b : a));
  return (text: string): string =>
    `v${newest.version}:${createHmac('sha256', newest.key).update(text).digest('base64url')}`;
};
