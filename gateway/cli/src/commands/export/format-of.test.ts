import { describe, expect, test } from 'vitest';
import { formatOf } from './format-of.ts';

test.each([
  ['list.xlsx', undefined, 'XLSX'],
  ['list.csv', undefined, 'CSV'],
  ['out.d/LIST.CSV', undefined, 'CSV'],
  ['list.2026.jsonl', 'jsonl', 'JSONL'],
  ['list', 'csv', 'CSV'],
])('%s with --format %s is %s', (file, given, format) => {
  expect(formatOf(file, given, 'en')).toBe(format);
});

describe.each([
  ['an end that names no format', 'list.pdf', undefined, 'must end with .xlsx', '应以 .xlsx'],
  ['an end that names no format, beside one that is stated', 'list.pdf', 'csv', 'must end with .xlsx', '应以 .xlsx'],
  ['no end and no --format', 'out.d/list', undefined, 'must end with .xlsx', '应以 .xlsx'],
  ['an unknown --format', 'list.csv', 'pdf', '--format must be', '--format 应为'],
  [
    'an end that is not the --format',
    'list.csv',
    'xlsx',
    'list.csv does not end with .xlsx',
    'list.csv 不以 .xlsx 结尾',
  ],
])('%s', (_name, file, given, en, zh) => {
  test.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)('is refused with a sentence in %s', (language, sentence) => {
    expect(() => formatOf(file, given, language)).toThrow(sentence);
  });
});
