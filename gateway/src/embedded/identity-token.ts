import { createHmac } from 'node:crypto';
import type { TokenKey } from '@liangdi/roster';
import type { Secrets } from './secrets.ts';

/** The demo's people have no resident ID numbers, only tokens of the newest key: `v<version>:<base64url HMAC-SHA-256>`. */
export const tokenMaker = ({ identityKeys }: Pick<Secrets, 'identityKeys'>) => {
  const newest = identityKeys.reduce((a, b) => (b.version > a.version ? b : a));
  return (text: string): string =>
    `v${newest.version}:${createHmac('sha256', newest.key).update(text).digest('base64url')}`;
};

/** The same keys as the sides take them. */
export const tokenKeys = ({ identityKeys }: Secrets): readonly TokenKey[] =>
  identityKeys.map(({ version, key }) => ({ version, key: new TextEncoder().encode(key) }));
