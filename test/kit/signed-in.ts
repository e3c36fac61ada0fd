import type { VerifierOptions } from '@liangdi/gateway/serving';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Tokens of any role, with what verifies them. */
export const createTestTokens = async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const disabled = new Set<string>();
  const verifier: VerifierOptions = {
    issuer: 'https://issuer.example',
    audience: 'liangdi',
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'a', alg: 'ES256' }] }),
    clock: () => new Date(),
    isActive: (account) => !disabled.has(account),
  };
  return {
    verifier,
    disable: (account: string): void => void disabled.add(account),
    token: (account: string, liangdi: object, lifetime = '10m'): Promise<string> =>
      new SignJWT({ liangdi })
        .setProtectedHeader({ alg: 'ES256', kid: 'a' })
        .setSubject(account)
        .setIssuer(verifier.issuer)
        .setAudience(verifier.audience)
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(pair.privateKey),
  };
};

export type TestTokens = Awaited<ReturnType<typeof createTestTokens>>;
