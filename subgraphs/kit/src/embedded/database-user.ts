import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startErrors } from '../process/start-error.ts';

/** The system user that the database runs as, when it cannot be our own. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The name of a system user, as people know it; its number where the system has none. */
export const nameOfUser = (uid: number): string => {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
    return lines.find((entry) => entry.split(':')[2] === String(uid))?.split(':')[0] ?? String(uid);
  } catch {
    return String(uid);
  }
};

const find = (name: string): DatabaseUser | null => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null;
};

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made when missing. Null: it runs as we do. */
export const databaseUser = (): DatabaseUser | null => {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const present = find('postgres');
  if (present) return present;
  try {
    execFileSync('/usr/sbin/useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    throw startErrors.noDatabaseUser();
  }
  const made = find('postgres');
  if (!made) throw startErrors.noDatabaseUser();
  return made;
};
