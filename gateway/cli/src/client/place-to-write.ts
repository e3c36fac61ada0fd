import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Language } from '@liangdi/kit';
import { BadInput } from './bad-input.ts';
import { messages } from './messages.ts';

/**
 * Where a file that the caller named comes to lie: what a link leads to, so that the link stays. Asked before any work is
 * done for it. A device or pipe is none: a finished file is put in its place, which would be gone.
 * @throws BadInput with a sentence
 */
export const placeToWrite = async (file: string, language: Language): Promise<string> => {
  const unwritable = (error: NodeJS.ErrnoException): never => {
    throw new BadInput(`${messages.unwritable[language]} ${file} (${error.code})`);
  };
  const there = await stat(file).catch((error) => (error.code === 'ENOENT' ? null : unwritable(error)));
  if (there && !there.isFile()) throw new BadInput(`${messages.notFile[language]}: ${file}`);
  const place = there ? await realpath(file) : file;
  await access(dirname(place), constants.W_OK).catch(unwritable);
  return place;
};
