import { hash } from 'node:crypto';
import { errors, type JWTHeaderParameters, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { type LiangdiClaim, liangdiClaim, subject } from './claims.ts';

/** Who a token was issued to, as far as it can be trusted. */
export interface Bearer extends LiangdiClaim {
  readonly account: string;
  /** When the token ends, epoch milliseconds. */
  readonly expiresAt: number;
}

/** Why a token is worth nothing; the same for the caller, whatever it is. */
export type Verified =
  | { readonly phase: 'known'; readonly bearer: Bearer }
  | { readonly phase: 'refused'; readonly why: string };

export interface VerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Gives the key that a token names; follows the issuer's rotation. */
  readonly keys: JWTVerifyGetKey;
  readonly clock: () => Date;
  /** Whether an account may still act by a token that was issued then (epoch seconds); asked for every request. */
  readonly isActive?: (account: string, issuedAt: number) => boolean;
}

/** Asymmetric only: a public key can never sign, and `none` is no algorithm. */
const algorithms = ['ES256', 'ES384', 'EdDSA', 'RS256', 'PS256'];

/** Seconds by which clocks may differ. */
const tolerance = 60;
/** Seconds after its issue for which a token is good at most. */
const longest = 86_400;

/**
 * Whether a token says who signed in rather than what they may do. Its audience is the client, which may have the name of
 * ours; a hash of the code or the access token stands in no other (OpenID Connect Core, 3.3.2.11), and Keycloak says it.
 */
const isIdToken = (payload: JWTPayload): boolean =>
  payload.at_hash !== undefined || payload.c_hash !== undefined || payload.typ === 'ID';

/** What a token was found to say, and when that can be relied on, in epoch seconds. */
interface Found {
  readonly bearer: Bearer;
  readonly issuedAt: number;
  readonly header: JWTHeaderParameters;
  readonly key: unknown;
  readonly from: number;
  readonly until: number;
}

/**
 * Checks signature, issuer, audience, times (±60 s) and the claim that says what the bearer is. What a token was found to
 * say is remembered by its hash, and holds while it is in time and the issuer names the same key: a signature costs more
 * than all else that is done to let a request in.
 */
export const createVerifier = ({ issuer, audience, keys, clock, isActive = () => true }: VerifierOptions) => {
  const remembered = new LRUCache<string, Found>({ max: 10_000 });

  const check = async (name: string, token: string, now: Date): Promise<Found | undefined> => {
    const { payload, protectedHeader, key } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms,
      clockTolerance: tolerance,
      currentDate: now,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: longest,
    });
    if (isIdToken(payload)) return undefined;
    const claim = liangdiClaim.safeParse(payload.liangdi);
    const account = subject.safeParse(payload.sub);
    const { exp, iat } = payload;
    if (!claim.success || !account.success || exp === undefined || iat === undefined) return undefined;
    const found = {
      bearer: { ...claim.data, account: account.data, expiresAt: exp * 1000 },
      issuedAt: iat,
      header: protectedHeader,
      key,
      from: now.getTime() / 1000,
      until: Math.min(exp, iat + longest) + tolerance,
    };
    remembered.set(name, found);
    return found;
  };

  const recall = async (name: string, token: string, now: Date): Promise<Found | undefined> => {
    const found = remembered.get(name);
    const seconds = now.getTime() / 1000;
    if (!found || seconds < found.from || seconds >= found.until) return undefined;
    const [header = '', payload = '', signature = ''] = token.split('.');
    return (await keys(found.header, { protected: header, payload, signature })) === found.key ? found : undefined;
  };

  return async (token: string): Promise<Verified> => {
    try {
      const now = clock();
      const name = hash('sha256', token);
      const found = (await recall(name, token, now)) ?? (await check(name, token, now));
      if (!found) return { phase: 'refused', why: 'claims' };
      if (!isActive(found.bearer.account, found.issuedAt)) return { phase: 'refused', why: 'disabled' };
      return { phase: 'known', bearer: found.bearer };
    } catch (error) {
      if (error instanceof errors.JOSEError) return { phase: 'refused', why: error.code };
      throw error;
    }
  };
};
