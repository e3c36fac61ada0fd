import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type LiangdiClaim, liangdiClaim } from './claims.ts';

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

/** Checks signature, issuer, audience, times (±60 s) and the claim that says what the bearer is. */
export const createVerifier =
  ({ issuer, audience, keys, clock, isActive = () => true }: VerifierOptions) =>
  async (token: string): Promise<Verified> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: 60,
        currentDate: clock(),
        requiredClaims: ['sub', 'exp', 'iat'],
        maxTokenAge: '24h',
      });
      const claim = liangdiClaim.safeParse(payload.liangdi);
      if (!claim.success || !payload.sub || payload.exp === undefined || payload.iat === undefined)
        return { phase: 'refused', why: 'claims' };
      if (!isActive(payload.sub, payload.iat)) return { phase: 'refused', why: 'disabled' };
      return { phase: 'known', bearer: { ...claim.data, account: payload.sub, expiresAt: payload.exp * 1000 } };
    } catch (error) {
      if (error instanceof errors.JOSEError) return { phase: 'refused', why: error.code };
      throw error;
    }
  };
