import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSealingKey, newSecret, startErrors, writePrivately } from '@liangdi/kit';
import { z } from 'zod';
import { preparingFile } from './preparing-file.ts';

const key = z.string().min(32);
const versions = z.array(z.strictObject({ version: z.number().int().min(1), key })).min(1);

const sealingKeys = () => [newSealingKey(1)];

const file = z.strictObject({
  /** Signs who is asking, from the gateway to the subgraphs. */
  hopKey: key,
  /** Turns resident ID numbers into tokens; the newest version makes new ones. */
  identityKeys: versions,
  /** Encrypt what is sensitive in each side's database; the last one seals. */
  sealingKeys: z
    .strictObject({
      origin: versions.default(sealingKeys),
      destination: versions.default(sealingKeys),
      association: versions.default(sealingKeys),
      coordination: versions.default(sealingKeys),
    })
    .prefault({}),
});

export type Secrets = z.infer<typeof file>;

const pathOf = (folder: string): string => join(folder, 'secrets.json');

export const saveSecrets = (folder: string, secrets: Secrets): void =>
  writePrivately(pathOf(folder), `${JSON.stringify(secrets, null, 2)}\n`);

const newSecrets = (): unknown => ({ hopKey: newSecret(), identityKeys: [{ version: 1, key: newSecret() }] });

/** Whether there are databases that somebody may have used. */
const hasDatabases = (folder: string): boolean =>
  existsSync(join(folder, 'postgres', 'PG_VERSION')) && !existsSync(preparingFile(folder));

const read = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw error instanceof SyntaxError ? startErrors.keyFileDamaged(path) : error;
  }
};

/**
 * The embedded system's own keys, made on the first start before its cluster. Kinds of keys that are new since then are
 * made as well.
 * @throws StartError when they are damaged, or when databases are there and their keys are not: new ones open nothing
 */
export const openSecrets = (folder: string): Secrets => {
  const path = pathOf(folder);
  const isThere = existsSync(path);
  if (!isThere && hasDatabases(folder)) throw startErrors.keyFileMissing(path);
  const known = isThere ? read(path) : newSecrets();
  const parsed = file.safeParse(known);
  if (!parsed.success) throw startErrors.keyFileDamaged(path);
  const secrets = parsed.data;
  if (JSON.stringify(known) !== JSON.stringify(secrets)) saveSecrets(folder, secrets);
  return secrets;
};
