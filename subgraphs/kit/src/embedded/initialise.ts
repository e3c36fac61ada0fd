import { spawn } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startErrors } from '../process/start-error.ts';
import type { Binaries } from './binaries.ts';
import type { DataFolder } from './data-folder.ts';
import type { DatabaseUser } from './database-user.ts';

/** The superuser of the cluster; only the embedded module itself uses it. */
export const superuser = 'liangdi';

/** Makes a new cluster: UTF-8, a locale that is the same on every machine, checksums, passwords only. */
export const initialise = async (
  { initdb }: Binaries,
  { root, cluster }: DataFolder,
  user: DatabaseUser | null,
  password: string,
  durable: boolean,
): Promise<void> => {
  const passwordFile = join(root, `.password-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const options = [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await run(initdb, options, user, root);
  } catch (error) {
    // A half-made cluster would be taken for a whole one.
    rmSync(cluster, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

const run = (program: string, options: readonly string[], user: DatabaseUser | null, root: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: root,
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', (error) => reject(startErrors.databaseFailed(error.message)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else if (/No space left|quota/i.test(said)) reject(startErrors.diskFull(root));
      else reject(startErrors.databaseFailed(said.trim().split('\n').slice(-3).join(' ')));
    });
  });
