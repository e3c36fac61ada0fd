import { createPublicKey } from 'node:crypto';

/** Bits below which nothing is signed with RSA: RFC 7518, 3.3. */
const leastBits = 2_048;

const isUsable = (jwk: unknown): boolean => {
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: jwk as never, format: 'jwk' });
    return (asymmetricKeyDetails?.modulusLength ?? leastBits) >= leastBits;
  } catch {
    return false;
  }
};

/**
 * A provider's key set without what cannot verify a token: keys that are too weak, broken, or of a kind that is not known
 * (RFC 7517, 5). What is no key set is given back as it came.
 */
export const usableKeys = (set: unknown): unknown => {
  const { keys } = (set ?? {}) as { readonly keys?: unknown };
  return Array.isArray(keys) ? { keys: keys.filter(isUsable) } : set;
};
