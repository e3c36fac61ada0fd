import { Readable } from 'node:stream';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { fileError, refusalOf } from '../errors/file-error.ts';
import type { Limits } from '../source/limits.ts';
import { asBuffer, type Source } from '../source/source.ts';

/** The parts of an archive, by path in lower case: Office does not tell paths apart by case. */
export interface Archive {
  readonly has: (path: string) => boolean;
  readonly names: () => readonly string[];
  /** The part unpacked, never more than the archive declares for it; an empty stream if it is missing. */
  readonly read: (path: string) => Promise<Readable>;
  readonly close: () => void;
}

/** Archives smaller than this unpacked may expand as they like: a small table packs arbitrarily well. */
const EXPANSION_FLOOR = 16 * 2 ** 20;

/** Opens an archive by its central directory and refuses it before unpacking anything that breaks a limit. */
export async function openArchive(source: Source, size: number, limits: Limits): Promise<Archive> {
  const zip = await opened(source);
  try {
    const entries = await listed(zip, limits);
    check([...entries.values()], size, limits);
    return {
      has: (path) => entries.has(path.toLowerCase()),
      names: () => [...entries.keys()],
      read: (path) => read(zip, entries.get(path.toLowerCase())),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw zipError(error);
  }
}

const opened = (source: Source): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(zipError(error)) : resolve(zip));
    if (source instanceof Uint8Array) fromBuffer(asBuffer(source), options, done);
    else open(source.path, options, done);
  });

const listed = (zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const path = entry.fileName.toLowerCase();
      if (entries.size >= limits.entries) return reject(fileError('TOO_MANY_ENTRIES', limits.entries));
      if (entries.has(path)) return reject(fileError('CORRUPT', `${entry.fileName} ×2`));
      if (entry.isEncrypted()) return reject(fileError('ENCRYPTED'));
      entries.set(path, entry);
      zip.readEntry();
    });
    if (zip.entryCount > limits.entries) reject(fileError('TOO_MANY_ENTRIES', limits.entries));
    else zip.readEntry();
  });

function check(entries: readonly Entry[], size: number, limits: Limits): void {
  const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const mebibytes = `${Math.ceil(unpacked / 2 ** 20)} MiB`;
  if (unpacked > limits.expandedBytes) throw fileError('TOO_EXPANDED', mebibytes);
  if (unpacked > EXPANSION_FLOOR && unpacked / size > limits.expansion) throw fileError('TOO_EXPANDED', mebibytes);
  // Parts that overlap let a small archive unpack to any size.
  if (packed > size) throw fileError('TOO_EXPANDED', 'overlapping parts');
}

const read = (zip: ZipFile, entry: Entry | undefined): Promise<Readable> =>
  new Promise((resolve, reject) => {
    if (entry === undefined) return resolve(Readable.from([]));
    zip.openReadStream(entry, (error, stream) => (error ? reject(zipError(error)) : resolve(stream)));
  });

/** yauzl's errors by what they mean to the user. */
export function zipError(error: unknown): unknown {
  if (refusalOf(error) !== null || !(error instanceof Error)) return error;
  if (/^(invalid relative path|absolute path|invalid characters in fileName)/.test(error.message))
    return fileError('UNSAFE_ENTRY', '', error);
  if (/^too many bytes/.test(error.message)) return fileError('TOO_EXPANDED', 'more than declared', error);
  return fileError('CORRUPT', 'zip', error);
}
