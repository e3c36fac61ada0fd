import { expect, test } from 'vitest';
import { renderAll } from '../evidence/render.ts';
import { linkRecords, TEST_FIELDS, type TestRecord, testPeople } from '../testing.ts';
import { createLinkIndex } from './link-index.ts';

const { left, right } = testPeople(300);
const { model } = linkRecords(TEST_FIELDS, left, right);
const filled = () => {
  const index = createLinkIndex(TEST_FIELDS, model, 16);
  for (const { id, cells } of left) index.add(id, cells);
  return index;
};

test('an arrival meets its member first', () => {
  const index = filled();
  for (const { id, cells } of right) expect(index.candidates(cells)[0]?.id).toBe(`L${id.slice(1)}`);
});

test('asking leaves nothing behind', () => {
  const index = filled();
  const before = index.candidates((right[4] as TestRecord).cells);
  for (const { cells } of right) index.candidates(cells.map((cell) => `${cell}z`));
  expect(index.candidates((right[4] as TestRecord).cells)).toEqual(before);
  expect(index.size()).toBe(300);
});

test('a member that left is not offered, one that came back changed is offered as changed', () => {
  const index = filled();
  const { cells } = right[4] as TestRecord;
  expect(index.remove('L4')).toBe(true);
  expect(index.remove('L4')).toBe(false);
  expect(index.candidates(cells).map(({ id }) => id)).not.toContain('L4');
  index.add('L4', cells);
  const [best] = index.candidates(cells);
  expect(best).toMatchObject({ id: 'L4', class: 'certain' });
  expect(best?.evidence.every(({ level }) => level === 'SAME' || level === 'MISSING')).toBe(true);
});

test('namesakes without number do not hide a member whom a rarer key brings', () => {
  const index = createLinkIndex(TEST_FIELDS, model, 16);
  const { cells } = right[1] as TestRecord;
  for (let k = 0; k < 1500; k++)
    index.add(
      `N${k}`,
      cells.map((cell, f) => (f === 0 ? cell : `${cell}${k}`)),
    );
  index.add('L1', (left[1] as TestRecord).cells);
  expect(index.candidates(cells)[0]?.id).toBe('L1');
});

test('an arrival with nothing to go by meets nobody', () => {
  expect(filled().candidates(['', '', '', '', ''])).toEqual([]);
});

test('the reasons are told in both languages', () => {
  const [best] = filled().candidates((right[1] as TestRecord).cells);
  expect(renderAll(best?.evidence ?? [], 'en')).toContain('same phone');
  expect(renderAll(best?.evidence ?? [], 'zh-CN', { born: '出生日期' })).toContain('出生日期相同');
});
