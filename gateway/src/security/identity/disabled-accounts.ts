import { readFileSync } from 'node:fs';
import { type Logger, StartError } from '@liangdi/kit';

/** How long a change of the file may go unseen, milliseconds. */
const lookAgainAfter = 1_000;

const unreadable = (path: string, reason: string): StartError =>
  new StartError({
    'zh-CN': `无法读取停用账号文件 ${path}（${reason}）。请检查 LIANGDI_DISABLED_ACCOUNTS 与文件权限。`,
    en: `The file ${path} of disabled accounts cannot be read (${reason}). Check LIANGDI_DISABLED_ACCOUNTS and the file's permissions.`,
  });

/** One account (`sub` of its tokens) a line; empty lines and those that begin with `#` say nothing. */
const read = (path: string): ReadonlySet<string> => {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line) => line.trim());
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
};

/**
 * Accounts whose tokens are good for nothing although their provider still vouches for them, from a file. A change of it
 * is seen within a second; while it cannot be read, those that were disabled stay so, and that is logged once.
 * @throws StartError when it cannot be read at first
 */
export const openDisabledAccounts = (path: string, clock: () => Date, log: Logger) => {
  const first = (): ReadonlySet<string> => {
    try {
      return read(path);
    } catch (error) {
      throw unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error));
    }
  };
  let known = first();
  let lookedAt = clock().getTime();
  let isReadable = true;

  // The file is small and read whole: its time of change says nothing of what a mounted volume puts in its place.
  const look = (): ReadonlySet<string> => {
    const now = clock().getTime();
    if (Math.abs(now - lookedAt) < lookAgainAfter) return known;
    lookedAt = now;
    try {
      known = read(path);
      isReadable = true;
    } catch (err) {
      if (isReadable)
        log.error({ file: path, err }, 'the file of disabled accounts cannot be read; those known stay so');
      isReadable = false;
    }
    return known;
  };

  return { isActive: (account: string): boolean => !look().has(account) };
};
