import { toGlobalId, type Viewer } from '@liangdi/kit';
import { expect, test } from 'vitest';
import type { RuleRow } from '../rules/rule-row.ts';
import { shownRecorder, shownWriter, writerOf } from './shown-account.ts';

const viewer = (changes: Partial<Viewer>): Viewer => ({
  ...{ account: 'other', role: 'coordinator', organisations: [], regions: [], member: null },
  ...{ purpose: null, language: 'zh-CN' },
  ...changes,
});
const county = viewer({ account: 'lin', regions: ['330324'] });
const team = viewer({ account: 'wu', role: 'crossRegionTeam', regions: ['330324'], pairs: [['330324', '310000']] });
const association = (n: number) => [toGlobalId('Association', '310000', `00000000-0000-4000-8000-00000000000${n}`)];
const secretary = viewer({ account: 'he', role: 'associationSecretary', organisations: association(1) });

test.each([
  ['the author', county, county, 'lin'],
  ['a colleague', county, viewer({ regions: ['330324', '330326'] }), 'lin'],
  ['another county', county, viewer({ regions: ['330326'] }), '浙江省温州市永嘉县协调员'],
  [
    'the member',
    county,
    viewer({ role: 'member', member: toGlobalId('Member', '330324', 'x') }),
    '浙江省温州市永嘉县协调员',
  ],
  ['a team of that county', county, team, '浙江省温州市永嘉县协调员'],
  ['of a team, the county', team, county, '跨地区协调小组'],
  ['of a team, who is of it', team, { ...team, account: 'xu' }, 'wu'],
  [
    'of a secretary, another association',
    secretary,
    { ...secretary, account: 'ma', organisations: association(2) },
    '商会、协会秘书',
  ],
  ['of a secretary, the same association', secretary, { ...secretary, account: 'ma' }, 'he'],
])('%s reads of who wrote a comment what is theirs to know', (_name, author, reader, expected) => {
  expect(shownWriter(writerOf(author), reader, 'zh')).toBe(expected);
});

test('of a comment from before its author’s authority was kept, the author alone reads the account', () => {
  const old = { account: 'lin', role: null, actsFor: [] };
  expect(shownWriter(old, county, 'en')).toBe('lin');
  expect(shownWriter(old, viewer({ regions: ['330324'] }), 'en')).toBe('staff');
});

test.each([
  ['who keeps the rules of its region', county, '330324', 'lin'],
  ['a team of its region', team, '330324', 'lin'],
  ['an auditor', viewer({ role: 'auditor' }), '330324', 'lin'],
  ['another county', viewer({ regions: ['330326'] }), '330324', '浙江省温州市永嘉县'],
  ['an officer', viewer({ role: 'branchOfficer', regions: ['330324'] }), '330324', '浙江省温州市永嘉县'],
  ['anybody, of a rule of the country', county, '100000', '全国'],
])('%s reads of who recorded a rule what is theirs to know', (_name, reader, region, expected) => {
  expect(shownRecorder({ recordedBy: 'lin', region } as RuleRow, reader, 'zh')).toBe(expected);
});

test('a rule that came with the system says so to everybody', () => {
  const shipped = { recordedBy: 'shipped with Liangdi', region: '100000' } as RuleRow;
  expect(shownRecorder(shipped, county, 'en')).toBe('shipped with Liangdi');
});
