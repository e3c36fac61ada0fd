import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repo } from '../../kit/process.ts';

/** The words of `npm start` after `node`, of which those that begin with a dash are for Node. */
export const startCommand = (): {
  readonly file: string;
  readonly args: readonly string[];
  flags: readonly string[];
} => {
  const { scripts } = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'));
  const [, ...words] = (scripts.start as string).split(' ');
  const [file = '', ...args] = words.filter((word) => !word.startsWith('-'));
  return { file, args, flags: words.filter((word) => word.startsWith('-')) };
};
