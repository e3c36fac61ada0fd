import { serviceViewer } from '@liangdi/kit';
import { SignJWT } from 'jose';
import { createBudgets } from '../../budgets/budgets.ts';
import { type Account, type AccountKind, type Accounts, issuedSince } from './accounts.ts';
import type { Attempts } from './attempts.ts';
import { passwordMatches } from './password.ts';
import type { SigningKeys } from './signing-keys.ts';
import { createTurns } from './turns.ts';

export interface LocalIssuerOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly accounts: Accounts;
  readonly keys: SigningKeys;
  readonly attempts: Attempts;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** Seconds for which a token is good: a person's for a working day, a service's until it asks for the next. */
export const tokenLifetime: Readonly<Record<AccountKind, number>> = { person: 8 * 3600, service: 15 * 60 };

/** Tokens that a service may fetch at once, and then every second. */
const tokenBudget = { capacity: 30, perSecond: 0.5 };

export type SignIn =
  | { readonly phase: 'signed-in'; readonly token: string; readonly account: Account }
  | { readonly phase: 'wrong' }
  | { readonly phase: 'slow'; readonly waitMilliseconds: number };

/** The built-in issuer of the embedded shape: accounts of one file, tokens as any OIDC provider would issue them. */
export const createLocalIssuer = (options: LocalIssuerOptions) => {
  const { issuer, audience, accounts, keys, attempts, clock, newId } = options;
  const inTurn = createTurns();
  const spend = createBudgets({ service: tokenBudget }, () => clock().getTime());

  const issue = async (account: Account): Promise<string> => {
    const { kid, alg, key } = await keys.current();
    const now = Math.max(Math.floor(clock().getTime() / 1000), issuedSince(account));
    return new SignJWT({ liangdi: account.claim })
      .setProtectedHeader({ alg, kid, typ: 'at+jwt' })
      .setSubject(account.id)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(now + tokenLifetime[account.kind])
      .setJti(newId())
      .sign(key);
  };

  /** The same answer for an account that is unknown, disabled or of the other kind as for a wrong secret. */
  const enter = async (kind: AccountKind, id: string, secret: string, address: string): Promise<SignIn> => {
    const whose = [`account:${id}`, `address:${address}`] as const;
    const attempt = async (): Promise<SignIn> => {
      const wait = attempts.waitFor(...whose);
      if (wait > 0) return { phase: 'slow', waitMilliseconds: wait };
      const account = accounts.find(id);
      const matches = await passwordMatches(secret, account?.passwordHash);
      if (!account || !matches || account.disabled || account.kind !== kind) {
        attempts.failed(...whose);
        return { phase: 'wrong' };
      }
      attempts.succeeded(...whose);
      const spent = kind === 'service' ? spend(serviceViewer(id), 1) : undefined;
      if (spent?.phase === 'exhausted') return { phase: 'slow', waitMilliseconds: spent.retryAfterSeconds * 1000 };
      return { phase: 'signed-in', token: await issue(account), account };
    };
    return (await inTurn(whose, attempt)) ?? { phase: 'slow', waitMilliseconds: 1_000 };
  };

  return {
    issue,
    /** A person with their password. */
    signIn: (id: string, password: string, address: string): Promise<SignIn> => enter('person', id, password, address),
    /** A service account with its secret. */
    forService: (id: string, secret: string, address: string): Promise<SignIn> => enter('service', id, secret, address),
  };
};

export type LocalIssuer = ReturnType<typeof createLocalIssuer>;
