import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from '../ids/new-secret.ts';
import { startErrors } from '../process/start-error.ts';
import { writePrivately } from '../process/write-privately.ts';
import { type DataFolder, folderError } from './data-folder.ts';

/** Characters of every secret: a shorter one was cut. */
const length = newSecret().length;

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw folderError(file, error);
  }
};

/**
 * The installation's own secret: made once, before the cluster, readable only by who started it. Only for a folder whose
 * claim we hold.
 * @throws StartError when the cluster's is missing or cut: another one opens nothing
 */
export const secretOf = ({ root, initialised }: DataFolder): string => {
  const file = join(root, 'database.secret');
  const known = read(file);
  if (known !== null && known.length >= length) return known;
  if (initialised) throw known === null ? startErrors.keyFileMissing(file) : startErrors.keyFileDamaged(file);
  const secret = newSecret();
  writePrivately(file, secret);
  return secret;
};

/** The password of one database role: no role's password says anything of another's. */
export const passwordOf = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(role).digest('base64url');
