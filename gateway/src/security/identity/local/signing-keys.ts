import { existsSync, readFileSync } from 'node:fs';
import { type Logger, StartError, writePrivately } from '@liangdi/kit';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { openChangingFile } from './changing-file.ts';

/** ES256 key pairs, the newest first; the older ones still verify what they signed. */
const keyFile = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string(), d: z.string() })).min(1) });

interface KeyFile {
  readonly keys: readonly JWK[];
}

const unreadable = (path: string): StartError =>
  new StartError({
    'zh-CN': `签名密钥文件 ${path} 不完整或内容有误。请从备份恢复该文件，或删除它（届时所有人须重新登录）。`,
    en: `The file ${path} of signing keys is cut short, or does not say what it should. Restore it from its copy, or remove it: then everybody signs in anew.`,
  });

const algorithm = 'ES256';
/** Tokens live for hours: two older keys cover every token that is still good. */
const kept = 3;

const keysIn = (path: string): readonly JWK[] => {
  const text = readFileSync(path, 'utf8');
  try {
    return keyFile.parse(JSON.parse(text)).keys;
  } catch {
    throw unreadable(path);
  }
};

const publicPart = ({ d: _secret, ...jwk }: JWK): JWK => jwk;

const generate = async (newId: () => string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: newId(), alg: algorithm, use: 'sig' };
};

/**
 * The built-in issuer's keys in one file of the data folder, made on the first start. A key that another process adds, as
 * `liangdi keys rotate` does, is used while this one runs. While the file makes no sense the keys stay as they were, and
 * that is logged once.
 * @throws StartError when it makes none at first
 */
export const openSigningKeys = async (path: string, newId: () => string, clock: () => Date, log?: Logger) => {
  const write = (file: KeyFile): void => writePrivately(path, `${JSON.stringify(file, null, 2)}\n`);
  if (!existsSync(path)) write({ keys: [await generate(newId)] });

  const read = () => {
    const keys = keysIn(path);
    return { keys, verify: createLocalJWKSet({ keys: keys.map(publicPart) }) };
  };
  const { look, changed } = openChangingFile(path, read, clock, () =>
    log?.error({ file: path }, 'the file of signing keys makes no sense; keys stay as they were'),
  );

  /** The keys as they stand in the file; a second old at most, and not at all when the wanted one is not among them. */
  const known = (wanted?: string): ReturnType<typeof read> =>
    look(({ keys }) => wanted === undefined || keys.some(({ kid }) => kid === wanted)) ?? read();

  const verifyWith: JWTVerifyGetKey = (header, token) => known(header.kid).verify(header, token);

  return {
    verifyWith,
    publicKeys: (): { readonly keys: readonly JWK[] } => ({ keys: known().keys.map(publicPart) }),
    /** The key to sign with now. */
    current: async () => {
      const [jwk] = known().keys;
      if (!jwk?.kid) throw new Error('the file of signing keys is empty');
      return { kid: jwk.kid, alg: algorithm, key: await importJWK(jwk, algorithm) };
    },
    /** Signs with a new key from now on. */
    rotate: async (): Promise<void> => {
      write({ keys: [await generate(newId), ...read().keys].slice(0, kept) });
      changed();
    },
  };
};

export type SigningKeys = Awaited<ReturnType<typeof openSigningKeys>>;
