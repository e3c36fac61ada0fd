import { extname } from 'node:path';
import type { Language } from '@liangdi/kit';
import { BadInput } from '../../client/bad-input.ts';
import { messages } from './messages.ts';

const formats = ['XLSX', 'CSV', 'JSONL'] as const;

export type Format = (typeof formats)[number];

const named = (name: string): Format | undefined => formats.find((each) => each === name.toUpperCase());

/**
 * The format that the file's name ends with, else the one of `--format`. Programs open a file by the end of its name, so
 * both must agree. @throws BadInput with a sentence
 */
export const formatOf = (file: string, given: string | undefined, language: Language): Format => {
  const asked = named(given ?? '');
  if (given !== undefined && !asked) throw new BadInput(messages.format[language]);
  const ending = extname(file);
  const format = ending === '' ? asked : named(ending.slice(1));
  if (!format) throw new BadInput(`${messages.ending[language]}: ${file}`);
  if (asked && asked !== format) throw new BadInput(messages.otherFormat(file, asked)[language]);
  return format;
};
