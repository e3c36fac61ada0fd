import { expect, test } from 'vitest';
import { roleOf } from './role-of.ts';

test.each([
  ['会长', 'PRESIDENT'],
  ['执行会长', 'PRESIDENT'],
  ['理事长', 'PRESIDENT'],
  ['president', 'PRESIDENT'],
  ['常务副会长', 'VICE_PRESIDENT'],
  ['副会长单位', 'VICE_PRESIDENT'],
  ['Vice President', 'VICE_PRESIDENT'],
  ['秘书长', 'SECRETARY_GENERAL'],
  ['secretary general', 'SECRETARY_GENERAL'],
  [' 常务理事 ', 'COUNCIL'],
  ['council', 'COUNCIL'],
  ['会员', 'MEMBER'],
  ['会员单位', 'MEMBER'],
  ['member', 'MEMBER'],
  ['总经理', 'MEMBER'],
])('%s holds the office %s', (written, role) => {
  expect(roleOf(written)).toEqual({ role, problems: [] });
});

test.each(['名誉会长', '副秘书长', '会长助理', '前会长', '监事', '副会长兼秘书长'])(
  'of %s no office is concluded',
  (written) => {
    expect(roleOf(written)).toMatchObject({ role: null, problems: [{ code: 'ROLE_UNCLEAR', severity: 'suspect' }] });
  },
);

test('no cell says nothing of the office', () => {
  expect(roleOf(undefined)).toEqual({ role: null, problems: [] });
});
