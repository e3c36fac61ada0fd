import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSealingKey } from '@liangdi/kit';
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

const generate = (): string => randomBytes(32).toString('base64url');

const pathOf = (folder: string): string => join(folder, 'secrets.json');

/** Readable by their owner only; a kill leaves the old ones or the new ones. */
export const saveSecrets = (folder: string, secrets: Secrets): void => {
  const path = pathOf(folder);
  writeFileSync(`${path}.next`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.next`, path);
};

/** The embedded system's own keys, made on the first start. Kinds of keys that are new since then are made as well. */
export const openSecrets = (folder: string): Secrets => {
  const path = pathOf(folder);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const known: unknown =
    text === null ? { hopKey: generate(), identityKeys: [{ version: 1, key: generate() }] } : JSON.parse(text);
  const secrets = file.parse(known);
  if (JSON.stringify(known) !== JSON.stringify(secrets)) saveSecrets(folder, secrets);
  return secrets;
};
