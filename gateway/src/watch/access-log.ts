import { createHmac } from 'node:crypto';
import type { Logger } from '@liangdi/kit';
import { LRUCache } from 'lru-cache';

/** One line per request. Nothing in it says who a person is, or what was asked about whom. */
export interface AccessLine {
  readonly requestId: string;
  readonly account: string;
  readonly role: string;
  readonly operation: string;
  readonly way: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly cost: number;
}

/** Replaces an account by a name that is the same wherever the key is, and says nothing to whoever lacks it. */
export const pseudonyms = (key: string): ((account: string) => string) => {
  const known = new LRUCache<string, string>({ max: 10_000 });
  return (account) => {
    const before = known.get(account);
    if (before) return before;
    const name = createHmac('sha256', key).update(account).digest('base64url').slice(0, 16);
    known.set(account, name);
    return name;
  };
};

export const createAccessLog = (log: Logger, key: string) => {
  const pseudonymOf = pseudonyms(key);
  return (line: AccessLine): void => {
    if (log.isLevelEnabled('info')) log.info({ ...line, account: pseudonymOf(line.account) }, 'answered');
  };
};
