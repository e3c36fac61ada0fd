import { SignJWT } from 'jose';
import type { Account, Accounts } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { passwordMatches } from './password.ts';
import type { SigningKeys } from './signing-keys.ts';

export interface LocalIssuerOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly accounts: Accounts;
  readonly keys: SigningKeys;
  readonly attempts: Attempts;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** Seconds for which a token is good. */
export const tokenLifetime = 8 * 3600;

export type SignIn =
  | { readonly phase: 'signed-in'; readonly token: string; readonly account: Account }
  | { readonly phase: 'wrong' }
  | { readonly phase: 'slow'; readonly waitMilliseconds: number };

/** The built-in issuer of the embedded shape: accounts of one file, tokens as any OIDC provider would issue them. */
export const createLocalIssuer = (options: LocalIssuerOptions) => {
  const { issuer, audience, accounts, keys, attempts, clock, newId } = options;

  const issue = async (account: Account): Promise<string> => {
    const { kid, alg, key } = await keys.current();
    const now = Math.floor(clock().getTime() / 1000);
    return new SignJWT({ liangdi: account.claim })
      .setProtectedHeader({ alg, kid, typ: 'at+jwt' })
      .setSubject(account.id)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + tokenLifetime)
      .setJti(newId())
      .sign(key);
  };

  return {
    issue,
    /** Takes an account and its password; the same answer for an unknown, a disabled and a wrong one. */
    signIn: async (id: string, password: string, address: string): Promise<SignIn> => {
      const wait = attempts.waitFor(`account:${id}`, `address:${address}`);
      if (wait > 0) return { phase: 'slow', waitMilliseconds: wait };
      const account = accounts.find(id);
      const matches = await passwordMatches(password, account?.passwordHash);
      if (!account || !matches || account.disabled) {
        attempts.failed(`account:${id}`, `address:${address}`);
        return { phase: 'wrong' };
      }
      attempts.succeeded(`account:${id}`);
      return { phase: 'signed-in', token: await issue(account), account };
    },
  };
};

export type LocalIssuer = ReturnType<typeof createLocalIssuer>;
