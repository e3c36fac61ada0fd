import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** The built-in issuer's keys in one file of the data folder, made on the first start. */
export const openSigningKeys = async (path: string, newId: () => string) => {
  const read = (): KeyFile => JSON.parse(readFileSync(path, 'utf8'));
  const write = (file: KeyFile): void => {
    writeFileSync(`${path}.next`, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.next`, path);
  };
  if (!existsSync(path)) write({ keys: [await generate(newId)] });
  let file = read();

  const verifyWith: JWTVerifyGetKey = (header, token) =>
    createLocalJWKSet({ keys: file.keys.map(publicPart) })(header, token);

  return {
    verifyWith,
    publicKeys: (): { readonly keys: readonly JWK[] } => ({ keys: file.keys.map(publicPart) }),
    /** The key to sign with now. */
    current: async () => {
      const [jwk] = file.keys;
      if (!jwk?.kid) throw new Error('the file of signing keys is empty');
      return { kid: jwk.kid, alg: algorithm, key: await importJWK(jwk, algorithm) };
    },
    /** Signs with a new key from now on. */
    rotate: async (): Promise<void> => {
      file = { keys: [await generate(newId), ...file.keys].slice(0, kept) };
      write(file);
    },
  };
};

export type SigningKeys = Awaited<ReturnType<typeof openSigningKeys>>;
