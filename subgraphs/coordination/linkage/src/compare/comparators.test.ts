import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS, type Kind } from '../config/kinds.ts';
import { createInterner } from '../values/interner.ts';
import { comparatorOf } from './comparators.ts';
import { LEVELS } from './levels.ts';

function levelOf(kind: Kind, a: string, b: string): string {
  const { table, intern } = createInterner(kind);
  const [i, j] = [intern(a), intern(b)];
  if (i === 0 || j === 0) return 'MISSING';
  return i === j ? 'SAME' : (LEVELS[kind][comparatorOf(kind)(table, i, j)] as string);
}

test.each([
  ['张伟', '张伟', 'SAME'],
  ['張偉', '张伟', 'SAME'],
  ['张 伟', '张伟', 'SAME'],
  ['肖明', '萧明', 'VARIANT'],
  ['王堃', '王坤', 'VARIANT'],
  ['李哲', '李喆', 'VARIANT'],
  ['伟张', '张伟', 'ORDER'],
  ['张伟', '张玮', 'SOUND'],
  ['单雄信', 'Shan Xiongxin', 'SOUND'],
  ['单雄信', 'Dan Xiongxin', 'SOUND'],
  ['欧阳乐', 'ouyangyue', 'SOUND'],
  ['吕布', 'lv bu', 'SOUND'],
  ['张伟', 'zw', 'SHORT'],
  ['张伟明', '张伟民', 'TYPO'],
  ['张伟', '张三', 'OVERLAP'],
  ['张伟', '李娜', 'DIFFERENT'],
  ['John Smith', 'Smith, John', 'ORDER'],
  ["O'Brien", 'obrien', 'VARIANT'],
  ['José', 'jose', 'SAME'],
  ['elizabeth', 'elizbaeth', 'TYPO'],
  ['thomas', 'tom', 'SHORT'],
  ['j smith', 'john smith', 'SHORT'],
  ['catherine', 'william', 'DIFFERENT'],
  ['', '张伟', 'MISSING'],
  ['未知', '张伟', 'MISSING'],
])('names %s and %s: %s', (a, b, level) => {
  expect(levelOf('name', a, b)).toBe(level);
  expect(levelOf('name', b, a)).toBe(level);
});

test.each([
  ['1987-06-01', '1987年6月1日', 'SAME'],
  ['1987-06-01', '19870601', 'SAME'],
  ['一九八七年六月一日', '1987.6.1', 'SAME'],
  ['八七年六月', '1987.6', 'SAME'],
  ['农历一九八七年五月初六', '1987-06-01', 'SAME'],
  ['1987-06-01', '1987-05-06', 'LUNAR'],
  ['1987-06-01', '1987-06-11', 'TYPO'],
  ['1987-06-12', '1978-06-12', 'TYPO'],
  ['1987-06-01', '1987-01-06', 'SWAPPED'],
  ['1987-06-01', '1987', 'PARTIAL'],
  ['1987-06-01', '1987.6', 'PARTIAL'],
  ['1987-06-01', '1987.7', 'SAME_YEAR'],
  ['1987-06-01', '1952-06-01', 'SAME_DAY'],
  ['1987-06-01', '1987-06-28', 'SAME_MONTH'],
  ['1987-06-01', '1987-09-28', 'SAME_YEAR'],
  ['1987-06-01', '1988-09-28', 'CLOSE_YEAR'],
  ['1987-06-01', '1932-09-28', 'DIFFERENT'],
  ['1630-08-01', '1630-08-01T00:00:00', 'SAME'],
  ['', '1987-06-01', 'MISSING'],
  ['no date', '1987-06-01', 'MISSING'],
])('dates %s and %s: %s', (a, b, level) => {
  expect(levelOf('date', a, b)).toBe(level);
  expect(levelOf('date', b, a)).toBe(level);
});

test.each([
  ['phone', '+86 138-0000-1234', '13800001234', 'SAME'],
  ['phone', '13800001234 / 057712345678', '0577-12345678', 'SAME'],
  ['phone', '13800001234', '13800001243', 'TYPO'],
  ['phone', '13800001234', '13911111234', 'ENDS'],
  ['phone', '13800001234', '13977775555', 'DIFFERENT'],
  ['identifier', '6988048', '6988048', 'SAME'],
  ['identifier', '6988048', '6980848', 'TYPO'],
  ['identifier', '330324870601123', '330324198706011239', 'SAME'],
  ['identifier', '6988048', '1234567', 'DIFFERENT'],
  ['address', '12 smith st', '12 smith street', 'SAME'],
  ['address', '中山路十二号', '中山路12号', 'SAME'],
  ['address', 'smithstreet', 'smith street', 'VARIANT'],
  ['address', '12 smith street', '14 smith street', 'NEAR'],
  ['address', 'tullaroop street', 'tularoop street', 'TYPO'],
  ['region', '330324', '330324', 'SAME'],
  ['region', 'toowoomba', 'towoomba', 'TYPO'],
  ['region', 'toowoomba', 'melbourne', 'DIFFERENT'],
  ['sex', '男', 'Male', 'SAME'],
  ['sex', '男', '2', 'DIFFERENT'],
  ['text', 'rugby union player', 'player rugby union', 'VARIANT'],
] as const)('%s %s and %s: %s', (kind, a, b, level) => {
  expect(levelOf(kind, a, b)).toBe(level);
  expect(levelOf(kind, b, a)).toBe(level);
});

test('every comparison is symmetric, whatever is written', () => {
  const alphabet = fc.constantFrom(...'ab c12345678-/张伟单肖年月日|男'.split(''));
  const cell = fc.string({ unit: alphabet, maxLength: 14 });
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), cell, cell, (kind, a, b) => {
      expect(levelOf(kind, a, b)).toBe(levelOf(kind, b, a));
    }),
    { numRuns: 3000 },
  );
});
