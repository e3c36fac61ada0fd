import { existsSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that is open for writing, and the path under which this process and those it starts read it. */
export interface UnnamedFile {
  readonly handle: FileHandle;
  readonly path: string;
}

/**
 * Gives `use` an empty file of its own, which is gone afterwards. Where the system shows a process its open files (Linux),
 * it is taken out of its folder before anything is in it, so that a killed process leaves nothing behind; elsewhere it
 * lies in the folder for temporary files meanwhile, for its user's eyes only.
 */
export const withUnnamedFile = async <Result>(use: (file: UnnamedFile) => Promise<Result>): Promise<Result> => {
  const folder = await mkdtemp(join(tmpdir(), 'liangdi-file-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const named = join(folder, 'content');
  const handle = await open(named, 'wx+', 0o600);
  try {
    const unnamed = `/proc/${process.pid}/fd/${handle.fd}`;
    if (existsSync(unnamed)) await remove();
    return await use({ handle, path: existsSync(named) ? named : unnamed });
  } finally {
    await handle.close();
    await remove();
  }
};
