import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { startErrors } from '../process/start-error.ts';
import { type DatabaseUser, nameOfUser } from './database-user.ts';
import { makeFolder } from './make-folder.ts';

/** The PostgreSQL major version that the programs from npm are. */
const majorVersion = '18';

/** What lies where in the data folder. */
export interface DataFolder {
  readonly root: string;
  /** The cluster's own files; only the database user enters. */
  readonly cluster: string;
  /** Whether the cluster has been made on an earlier start. */
  readonly initialised: boolean;
}

/** The sentence for a file operation that failed in the data folder. */
export const folderError = (folder: string, error: unknown): Error => {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? startErrors.diskFull(folder)
    : startErrors.folderUnwritable(folder, code);
};

const mayEnter = (folder: string, { uid, gid }: DatabaseUser): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { uid, gid, cwd: '/' }).status === 0;

const ancestors = (folder: string): readonly string[] =>
  dirname(folder) === folder ? [folder] : [...ancestors(dirname(folder)), folder];

/** Refuses a folder that the database user cannot reach, and names the first closed one on the way. */
export const requireEntry = (folder: string, user: DatabaseUser | null): void => {
  if (!user || mayEnter(folder, user)) return;
  const closed = ancestors(folder).find((ancestor) => !mayEnter(ancestor, user)) ?? folder;
  throw startErrors.folderClosed(closed, user.name);
};

const isEmpty = (folder: string): boolean => {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
};

/** Refuses a cluster of another user than the one who would run the server: it is theirs, and stays so. */
const requireOwn = (cluster: string, user: DatabaseUser | null): void => {
  const runs = user?.uid ?? process.getuid?.();
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (runs === undefined || !found || found.uid === runs || isEmpty(cluster)) return;
  throw startErrors.folderOfAnotherUser(cluster, nameOfUser(found.uid), nameOfUser(runs));
};

/** Refuses a cluster that the server would refuse: one that others may write, or that more than its group may read. */
const requirePrivate = (cluster: string): void => {
  const found = statSync(cluster, { throwIfNoEntry: false });
  if (process.platform === 'win32' || !found || (found.mode & 0o027) === 0 || isEmpty(cluster)) return;
  throw startErrors.folderOpen(cluster);
};

const proveWritable = (root: string): void => {
  const probe = join(root, `.probe-${process.pid}`);
  try {
    writeFileSync(probe, 'x'.repeat(8192));
  } finally {
    rmSync(probe, { force: true });
  }
};

/** Where a cluster is made, beside where it will be: each start has a place of its own. */
export const makingFolder = (root: string): string => join(root, `.making-${process.pid}`);

/** Clears what starts that were killed on their way left behind. Only for a folder whose claim we hold. */
export const clearLeftovers = (root: string): void => {
  try {
    for (const name of readdirSync(root))
      if (/^\.(making|password|probe)-\d+$/.test(name))
        // An initdb that outlived its start may still write for a moment.
        rmSync(join(root, name), { recursive: true, force: true, maxRetries: 5 });
  } catch (error) {
    throw folderError(root, error);
  }
};

/** Makes the folder when missing and proves that it can be written. */
export const openDataFolder = (path: string, user: DatabaseUser | null): DataFolder => {
  const root = resolve(path);
  const cluster = join(root, 'postgres');
  try {
    requireOwn(cluster, user);
    requirePrivate(cluster);
    makeFolder(root, 0o711);
    accessSync(root, constants.W_OK);
    proveWritable(root);
    requireEntry(root, user);
  } catch (error) {
    throw (error as Error).name === 'StartError' ? error : folderError(root, error);
  }
  const versionFile = join(cluster, 'PG_VERSION');
  const initialised = existsSync(versionFile);
  const found = initialised ? readFileSync(versionFile, 'utf8').trim() : majorVersion;
  if (found !== majorVersion) throw startErrors.folderOfAnotherVersion(root, found, majorVersion);
  return { root, cluster, initialised };
};
