import { describe, expect, test } from 'vitest';
import type { Described } from './described.ts';
import { SeenPersons, type Standing } from './seen-persons.ts';

const key = new Uint8Array(16).fill(1);
const wang: Described = { name: '王伟', identityToken: null, birthDate: '1987-06-05', phone: '13812345678' };
const known = { ...wang, identityToken: 'v1:a' };
const nobody: Described = { name: '王伟', identityToken: null, birthDate: null, phone: null };

const at = (row: number, { sheet = '名册', ...more }: Partial<Standing> & { sheet?: string } = {}): Standing => ({
  row,
  address: `${sheet}!B${row}`,
  target: null,
  organisation: null,
  same: false,
  samePerson: false,
  ...more,
});

/** Where each stood before, standing in rows from 2 on. */
const places = (persons: readonly Described[]): readonly (string | null)[] => {
  const seen = new SeenPersons(key);
  return persons.map((person, n) => seen.before(person, at(n + 2)));
};

describe('two rows are one person', () => {
  test.each<[string, Described, Described]>([
    ['with the same ID number, whatever else differs', known, { ...known, name: '王卫', birthDate: null, phone: null }],
    ['with name, birth date and phone', wang, wang],
    ['with the ID number in the first only', known, wang],
    ['with the ID number in the second only', wang, known],
    ['with name and birth date', wang, { ...wang, phone: '13912345678' }],
    ['with name and birth date, and a phone in one only', wang, { ...wang, phone: null }],
    ['with name and phone', wang, { ...wang, birthDate: '1978-06-05' }],
    ['with name and phone, and a birth date in one only', { ...wang, birthDate: null }, wang],
  ])('%s', (_name, first, second) => {
    expect(places([first, second])).toEqual([null, '名册!B2']);
  });
});

describe('two rows are two persons', () => {
  test.each<[string, Described, Described]>([
    ['with two ID numbers, whatever else agrees', known, { ...known, identityToken: 'v1:b' }],
    ['with another name: twins who share a phone', wang, { ...wang, name: '王俊' }],
    ['with other birth date and other phone', wang, { ...wang, birthDate: '1978-06-05', phone: '13912345678' }],
    ['with a birth date in one and a phone in the other', { ...wang, phone: null }, { ...wang, birthDate: null }],
    ['with nothing but a name', nobody, nobody],
  ])('%s', (_name, first, second) => {
    expect(places([first, second])).toEqual([null, null]);
  });
});

test('without an ID number somebody is the first of those with one whom they fit', () => {
  const other = { ...known, identityToken: 'v1:b' };
  expect(places([known, other, wang, wang])).toEqual([null, null, '名册!B2', '名册!B2']);
});

test('nobody is found by what a row says that was not the first', () => {
  const moved = { ...wang, phone: '13912345678' };
  const namesake = { ...moved, birthDate: '1978-06-05' };
  expect(places([wang, moved, namesake])).toEqual([null, '名册!B2', null]);
});

test('the place is that of the first row, in whichever sheet', () => {
  const seen = new SeenPersons(key);
  const li = { ...wang, name: '李娜' };
  expect(seen.before(wang, at(2))).toBe(null);
  expect(seen.before(li, at(1_048_576, { sheet: '甲!2', same: true }))).toBe(null);
  expect(seen.before(wang, at(3, { sheet: '乙' }))).toBe('名册!B2');
  expect(seen.before(li, at(4, { sheet: '乙' }))).toBe('甲!2!B1048576');
});

test('two rows that fit the same person on record are one person, also with nothing in common', () => {
  const seen = new SeenPersons(key);
  expect(seen.before(wang, at(2, { target: 'a' }))).toBe(null);
  expect(seen.before(nobody, at(3, { target: 'b' }))).toBe(null);
  expect(seen.before(nobody, at(4, { target: 'a' }))).toBe('名册!B2');
});
