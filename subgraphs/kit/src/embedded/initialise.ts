import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError, startErrors } from '../process/start-error.ts';
import type { Binaries } from './binaries.ts';
import { clearLeftovers, type DataFolder, folderError, makingFolder } from './data-folder.ts';
import type { DatabaseUser } from './database-user.ts';

/** The superuser of the cluster; only the embedded module itself uses it. */
export const superuser = 'liangdi';

/**
 * Makes a new cluster: UTF-8, a locale that is the same on every machine, checksums, passwords only. It gets its name when
 * it is done: `initdb` first writes what says that there is one, and a start that is killed meanwhile leaves a half.
 */
export const initialise = async (
  { initdb }: Binaries,
  { root, cluster }: DataFolder,
  user: DatabaseUser | null,
  password: string,
  durable: boolean,
): Promise<void> => {
  const making = makingFolder(root);
  const [made, passwordFile] = [join(making, 'cluster'), join(making, 'password')];
  const options = [
    `--pgdata=${made}`,
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
    if (existsSync(cluster)) rmdirSync(cluster);
    mkdirSync(making, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [making, passwordFile]) chownSync(path, user.uid, user.gid);
    await run(initdb, options, user, root);
    renameSync(made, cluster);
  } catch (error) {
    throw error instanceof StartError ? error : folderError(root, error);
  } finally {
    // Also what an initdb that outlived an earlier start has written since.
    clearLeftovers(root);
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
