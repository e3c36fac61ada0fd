import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const key = z.string().min(32);

const file = z.strictObject({
  /** Signs who is asking, from the gateway to the subgraphs. */
  hopKey: key,
  /** Turns resident ID numbers into tokens; the newest version makes new ones. */
  identityKeys: z.array(z.strictObject({ version: z.number().int().min(1), key })).min(1),
});

export type Secrets = z.infer<typeof file>;

const generate = (): string => randomBytes(32).toString('base64url');

/** The embedded system's own keys, made on the first start and readable by their owner only. */
export const openSecrets = (folder: string): Secrets => {
  const path = join(folder, 'secrets.json');
  if (!existsSync(path)) {
    const made: Secrets = { hopKey: generate(), identityKeys: [{ version: 1, key: generate() }] };
    writeFileSync(`${path}.next`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.next`, path);
  }
  return file.parse(JSON.parse(readFileSync(path, 'utf8')));
};
