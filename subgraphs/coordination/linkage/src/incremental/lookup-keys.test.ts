import { expect, test } from 'vitest';
import type { FieldConfig } from '../config/config.ts';
import { lookupKeys } from './lookup-keys.ts';

const FIELDS: readonly FieldConfig[] = [
  { columns: ['name'], kind: 'name' },
  { columns: ['born'], kind: 'date' },
  { columns: ['phone'], kind: 'phone' },
  { columns: ['home'], kind: 'region' },
];

const member = ['王晓伟', '1987-06-01', '13800001111', '浙江省温州市永嘉县'];

test.each([
  ['the same', member],
  ['another character of the same sound, another phone', ['王小伟', '1987-06-01', '13900002222', '']],
  ['a birth date by the lunar calendar, no phone', ['王晓伟', '1987-05-06', '', '']],
  ['a lunar date and a slip in the name', ['王晓玮', '1987.5.6', '', '']],
  ['one character of three wrong', ['王大伟', '1987-06-01', '', '']],
  ['only the year', ['王晓伟', '1987', '', '']],
  ['no date, the same county', ['王晓伟', '', '', '浙江省温州市永嘉县']],
  ['nothing but the name', ['王晓伟', '', '', '']],
  ['nothing but one of two phones', ['', '', '021-5555666 / 13800001111', '']],
  ['the family name last', ['晓伟王', '1987-06-01', '', '']],
  ['day and month alike, another year', ['王晓伟', '1978-06-01', '', '']],
])('a record with %s is met', (_what, cells) => {
  const kept = new Set(lookupKeys(FIELDS, member).kept);
  expect(lookupKeys(FIELDS, cells).asked.some((key) => kept.has(key))).toBe(true);
});

test('strangers of the same county are not met, and nothing is looked for by nothing', () => {
  const kept = new Set(lookupKeys(FIELDS, member).kept);
  const { asked } = lookupKeys(FIELDS, ['李芳', '1990-02-03', '13711112222', '浙江省温州市永嘉县']);
  expect(asked.some((key) => kept.has(key))).toBe(false);
  expect(lookupKeys(FIELDS, ['', '', '', '']).asked).toEqual([]);
});

test('whatever is asked is kept, so that a member who comes later meets the record', () => {
  for (const cells of [member, ['王晓伟', '', '', ''], ['', '', '13800001111', '']]) {
    const { kept, asked } = lookupKeys(FIELDS, cells);
    expect(kept).toEqual(expect.arrayContaining([...asked]));
  }
});
