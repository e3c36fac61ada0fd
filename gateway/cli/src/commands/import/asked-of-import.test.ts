import { describe, expect, test } from 'vitest';
import { askedOfImport, type GivenToImport } from './asked-of-import.ts';

const side = 'origin';
const file = 'roster.xlsx';

test('a file with its branch is imported, dry unless it is committed', () => {
  const dry = { kind: 'import', side, file, organisation: 'b', commit: false, withSuspects: false };
  expect(askedOfImport(file, { side, branch: 'b' }, 'en')).toEqual({ ...dry, annotate: undefined });
  expect(askedOfImport(file, { side, branch: 'b', commit: true, annotate: 'out.xlsx' }, 'en')).toEqual({
    ...dry,
    commit: true,
    annotate: 'out.xlsx',
  });
});

test('an import is undone by its id alone', () => {
  expect(askedOfImport(undefined, { side, undo: 'x' }, 'en')).toEqual({ kind: 'undo', side, id: 'x' });
});

describe.each<[string, string | undefined, GivenToImport, string, string]>([
  ['an unknown side', file, { side: 'moon', branch: 'b' }, '--side must be', '--side 应为'],
  ['neither a file nor --undo', undefined, { side, branch: 'b' }, 'Name the file', '请给出要导入的文件'],
  ['a file without its branch', file, { side }, '--branch', '--branch'],
  [
    '--annotate over the file itself',
    file,
    { side, branch: 'b', annotate: `./${file}` },
    '--annotate names',
    '--annotate 不能',
  ],
  ['--undo with a file', file, { side, undo: 'x' }, '--undo takes', '--undo 只与'],
  ['--undo with --branch', undefined, { side, undo: 'x', branch: 'b' }, '--undo takes', '--undo 只与'],
  ['--undo with --commit', undefined, { side, undo: 'x', commit: true }, '--undo takes', '--undo 只与'],
  ['--undo with --with-suspects', undefined, { side, undo: 'x', withSuspects: true }, '--undo takes', '--undo 只与'],
  ['--undo with --annotate', undefined, { side, undo: 'x', annotate: 'y' }, '--undo takes', '--undo 只与'],
])('%s', (_name, path, given, en, zh) => {
  test.each([
    ['en', en],
    ['zh-CN', zh],
  ] as const)('is refused with a sentence in %s', (language, sentence) => {
    expect(() => askedOfImport(path, given, language)).toThrow(sentence);
  });
});
