import { expect, test } from 'vitest';
import { LEVELS } from '../compare/levels.ts';
import { KINDS } from '../config/kinds.ts';
import type { Evidence } from './evidence.ts';
import { renderAll, renderEvidence } from './render.ts';

const piece = (column: string, kind: Evidence['kind'], level: Evidence['level']): Evidence => ({
  column,
  kind,
  level,
  weight: 1,
});

test('reads as a person would say it', () => {
  const evidence = [
    piece('姓名', 'name', 'SAME'),
    piece('电话', 'phone', 'ENDS'),
    piece('生日', 'date', 'LUNAR'),
    piece('住址', 'address', 'MISSING'),
  ];
  expect(renderAll(evidence, 'en', { 生日: 'birth date' })).toBe(
    'same name, phone ends alike, birth date differs by lunar calendar',
  );
  expect(renderAll(evidence, 'zh-CN', { 生日: '出生日期' })).toBe('姓名相同，电话尾号相同，出生日期为农历与公历之别');
});

test('every level of every kind has words in both languages', () => {
  for (const kind of KINDS) {
    for (const level of LEVELS[kind]) {
      expect(renderEvidence(piece('c', kind, level), 'en')).toMatch(/^[a-z ]+$/);
      expect(renderEvidence(piece('c', kind, level), 'zh-CN')).toMatch(/^[^a-z%]+$/);
    }
  }
});
