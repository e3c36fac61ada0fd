import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSealingKey, newSecret, writePrivately } from '@liangdi/kit';
import { z } from 'zod';

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

/** The embedded system's own keys, made on the first start. Kinds of keys that are new since then are made as well. */
export const openSecrets = (folder: string): Secrets => {
  const path = pathOf(folder);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const known: unknown =
    text === null ? { hopKey: newSecret(), identityKeys: [{ version: 1, key: newSecret() }] } : JSON.parse(text);
  const secrets = file.parse(known);
  if (JSON.stringify(known) !== JSON.stringify(secrets)) saveSecrets(folder, secrets);
  return secrets;
};
