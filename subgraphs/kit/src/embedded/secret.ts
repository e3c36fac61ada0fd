import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from '../ids/new-secret.ts';
import { folderError } from './data-folder.ts';

/** The installation's own secret: made once, readable only by who started it. */
export const secretOf = (folder: string): string => {
  const file = join(folder, 'database.secret');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw folderError(folder, error);
  }
  const secret = newSecret();
  try {
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx', flush: true });
  } catch (error) {
    throw folderError(folder, error);
  }
  return secret;
};

/** The password of one database role: no role's password says anything of another's. */
export const passwordOf = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(role).digest('base64url');
