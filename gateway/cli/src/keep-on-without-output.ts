import type { Writable } from 'node:stream';
import type { Language } from '@liangdi/kit';

const sentences = {
  'zh-CN': (code: string) => `标准输出无法写入（${code}），结果没有全部显示。`,
  en: (code: string) => `The standard output cannot be written (${code}): not all of the result was shown.`,
} as const;

/**
 * Lets a command end what it has begun when nobody can read it any more. A reader that has gone, as `head` does, has seen
 * enough; any other failure is said, and the process ends with 1.
 */
export const keepOnWithoutOutput = (
  { stdout, stderr }: { readonly stdout: Writable; readonly stderr: Writable },
  language: () => Language,
  failed: () => void,
): void => {
  stderr.on('error', () => {});
  let said = false;
  stdout.on('error', ({ code = 'EIO' }: NodeJS.ErrnoException) => {
    if (said || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') return;
    said = true;
    stderr.write(`${sentences[language()](code)}\n`);
    failed();
  });
};
