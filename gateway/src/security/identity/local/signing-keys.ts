import { existsSync, readFileSync, statSync } from 'node:fs';
import { writePrivately } from '@liangdi/kit';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';

/** ES256 key pairs, the newest first; the older ones still verify what they signed. */
interface KeyFile {
  readonly keys: readonly JWK[];
}

const algorithm = 'ES256';
/** Tokens live for hours: two older keys cover every token that is still good. */
const kept = 3;

const publicPart = ({ d: _secret, ...jwk }: JWK): JWK => jwk;

const generate = async (newId: () => string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: newId(), alg: algorithm, use: 'sig' };
};

/** How long a change of the file may go unseen, milliseconds; a key that is not known is looked for at once. */
const lookAgainAfter = 1_000;

/**
 * The built-in issuer's keys in one file of the data folder, made on the first start. A key that another process adds, as
 * `liangdi keys rotate` does, is used while this one runs.
 */
export const openSigningKeys = async (path: string, newId: () => string, clock: () => Date) => {
  const write = (file: KeyFile): void => writePrivately(path, `${JSON.stringify(file, null, 2)}\n`);
  if (!existsSync(path)) write({ keys: [await generate(newId)] });

  const read = () => {
    const changedAt = statSync(path).mtimeMs;
    const { keys }: KeyFile = JSON.parse(readFileSync(path, 'utf8'));
    return { keys, changedAt, verify: createLocalJWKSet({ keys: keys.map(publicPart) }) };
  };
  let known = read();
  let lookedAt = clock().getTime();

  /** The keys as they stand in the file; a second old at most, and not at all when the wanted one is not among them. */
  const look = (wanted?: string): typeof known => {
    const now = clock().getTime();
    const isHeld = wanted === undefined || known.keys.some(({ kid }) => kid === wanted);
    if (isHeld && Math.abs(now - lookedAt) < lookAgainAfter) return known;
    lookedAt = now;
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && found.mtimeMs !== known.changedAt) known = read();
    return known;
  };

  const verifyWith: JWTVerifyGetKey = (header, token) => look(header.kid).verify(header, token);

  return {
    verifyWith,
    publicKeys: (): { readonly keys: readonly JWK[] } => ({ keys: look().keys.map(publicPart) }),
    /** The key to sign with now. */
    current: async () => {
      const [jwk] = look().keys;
      if (!jwk?.kid) throw new Error('the file of signing keys is empty');
      return { kid: jwk.kid, alg: algorithm, key: await importJWK(jwk, algorithm) };
    },
    /** Signs with a new key from now on. */
    rotate: async (): Promise<void> => {
      write({ keys: [await generate(newId), ...read().keys].slice(0, kept) });
      known = read();
    },
  };
};

export type SigningKeys = Awaited<ReturnType<typeof openSigningKeys>>;
