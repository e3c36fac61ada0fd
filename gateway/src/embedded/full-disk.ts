import { statfsSync } from 'node:fs';
import { startErrors } from '@liangdi/kit';

/** Bytes that are no room for a database: it keeps its log in files of 16 MB. */
const least = 64 * 1024 * 1024;

const freeIn = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
};

/** What PostgreSQL and the system call it: the first is in the server's own words, which `LC_ALL=C` keeps English. */
const saysFull = /No space left on device|\b53100\b|ENOSPC|EDQUOT/;
/** A server that cannot write its log ends, and takes its connections along. */
const saysBroken = /terminat|ECONNRE|recovery mode|ended with/;

/** The sentence about a full disk, where that is why preparing the databases failed; else the error as it was. */
export const ofFullDisk = (error: unknown, folder: string, free = freeIn): unknown => {
  const words = error instanceof Error ? `${(error as { code?: unknown }).code} ${error.message}` : String(error);
  const isFull = saysFull.test(words) || (saysBroken.test(words) && free(folder) < least);
  return isFull ? startErrors.diskFull(folder) : error;
};
