import { expect, test } from 'vitest';
import { policy, sensitiveFields, subjects } from '../policy/index.ts';
import { accessFields, accessText, accessWho, type LoggedAccess } from './access.ts';
import { erasureAnswer } from './erasure.ts';
import { roleWords, typeWords } from './words.ts';

const access = (changes: Partial<LoggedAccess> = {}): LoggedAccess => ({
  kind: 'read',
  self: false,
  role: 'coordinator',
  organisations: [],
  regions: ['330324'],
  purpose: null,
  fields: ['Member.name', 'Member.phone', 'Member.sex', 'Outflow.reason'],
  denied: false,
  unmasked: false,
  ...changes,
});

test.each([
  [
    'a coordinator',
    {},
    '永嘉县协调员查看了您的基本信息、手机号、流出登记。',
    'A coordinator (永嘉县) read your basic record, phone number, outflow declarations.',
  ],
  [
    'an officer',
    { role: 'branchOfficer', organisations: ['金岙村支部'], regions: [], fields: ['Member.name'] },
    '金岙村支部支部工作人员查看了您的基本信息。',
    'An officer of a branch (金岙村支部) read your basic record.',
  ],
  [
    'the member',
    { self: true, role: 'member', regions: [], fields: ['Search.finder'] },
    '您本人查看了您的寻找任务。',
    'You read your own searches.',
  ],
  [
    'another member',
    { role: 'member', organisations: ['秘密支部'], fields: ['HelpPair.helper'] },
    '另一名成员查看了您的一帮一。',
    'Another member read your one-helps-one pairs.',
  ],
  [
    'a refused one',
    { denied: true, fields: ['Member.phone'] },
    '永嘉县协调员请求查看，被拒绝：手机号。',
    'A coordinator (永嘉县) was refused your phone number.',
  ],
  [
    'a write',
    { kind: 'write', fields: ['outflows', 'contactLogs'] } as const,
    '永嘉县协调员登记了您的流出登记、联系记录。',
    'A coordinator (永嘉县) recorded your outflow declarations, contact log.',
  ],
  [
    'break-glass with a purpose',
    { unmasked: true, purpose: '核实', fields: ['Member.phone'] },
    '永嘉县协调员查看了您的手机号（经紧急授权）。目的：核实。',
    'A coordinator (永嘉县) read your phone number under a break-glass grant. Purpose: 核实.',
  ],
] as const)('%s is told in one sentence', (_name, changes, zh, en) => {
  expect(accessText(access(changes), 'zh-CN')).toBe(zh);
  expect(accessText(access(changes), 'en')).toBe(en);
});

test('every role has a word, and of another member nothing else is told', () => {
  for (const side of Object.values(subjects))
    for (const role of Object.keys(side.sees)) expect(Object.keys(roleWords)).toContain(role);
  expect(accessWho(access({ role: 'member', organisations: ['某支部'] }), 'zh-CN')).toBe('另一名成员');
});

test('every sensitive field has a word of its own', () => {
  for (const side of ['origin', 'destination', 'association', 'coordination'] as const)
    for (const type of Object.keys(policy[side].types))
      for (const field of sensitiveFields(side, type)) expect(Object.keys(typeWords)).toContain(`${type}.${field}`);
});

test('a field without a word of its own goes by its type, each once; what has none is left out', () => {
  expect(accessFields(access({ fields: ['Member.name', 'Member.sex', 'Nothing.at'] }), 'en')).toEqual(['basic record']);
});

test.each(['ORIGIN', 'DESTINATION', 'ASSOCIATION'] as const)(
  'whoever has details erased at %s is told that their name, birth date and token stay',
  (side) => {
    const whole = (language: 'zh-CN' | 'en') =>
      erasureAnswer(side, [], language)
        .kept.map(({ what }) => what)
        .join();
    expect(whole('en')).toMatch(/name, sex, birth date.* identity token/);
    expect(whole('zh-CN')).toMatch(/姓名、性别、出生日期.*身份标识/);
  },
);
