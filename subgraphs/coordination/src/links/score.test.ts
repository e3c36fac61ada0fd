import { expect, test } from 'vitest';
import type { Cells } from './person.ts';
import { scoreAll } from './score.ts';
import { soughtAt } from './sought.ts';
import { sameNumber, sharedToken } from './tokens.ts';

const HOME = '浙江省温州市永嘉县';
const member: { readonly id: string; readonly cells: Cells } = {
  id: 'one',
  cells: ['王晓伟', '1987-06-01', 'MALE', '13800001111', HOME],
};

test.each<[string, Cells, string | undefined]>([
  ['everything alike', member.cells, 'CERTAIN'],
  ['another phone', ['王晓伟', '1987-06-01', 'MALE', '13999998888', HOME], 'CERTAIN'],
  ['nothing but a rare name and the county', ['王晓伟', '', '', '', HOME], 'PROBABLE'],
  ['nothing but a name', ['王晓伟', '', '', '', ''], undefined],
  ['another name and day, the same county', ['李芳', '1990-02-03', 'FEMALE', '13711112222', HOME], undefined],
])('a record with %s', (_what, cells, expected) => {
  expect(scoreAll(cells, [member], 100_000)[0]?.class).toBe(expected);
});

test('of two namesakes born on one day neither is certain', () => {
  const other = { id: 'two', cells: ['王晓伟', '1987-06-01', 'MALE', '', HOME] as const };
  const both = scoreAll(['王晓伟', '1987-06-01', 'MALE', '', HOME], [member, other], 100_000);
  expect(both.map((one) => one.class)).toEqual(['PROBABLE', 'PROBABLE']);
  expect(both.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1);
});

test('the newest common key decides; without one nothing is said', () => {
  const old = new Map([[1, 'v1:a']]);
  const both = new Map([
    [1, 'v1:a'],
    [2, 'v2:b'],
  ]);
  expect(sameNumber(old, both)).toBe(true);
  expect(sharedToken(old, both)).toBe('v1:a');
  expect(sameNumber(new Map([[2, 'v2:b']]), old)).toBeNull();
  expect(
    sameNumber(
      new Map([
        [1, 'v1:a'],
        [2, 'v2:x'],
      ]),
      both,
    ),
  ).toBe(false);
});

test('a member is looked for until found, and not when they asked to stop', () => {
  const fact = (more: object) => ({
    id: 'f',
    version: 1,
    region: '330324',
    recordedAt: 0,
    validFrom: 0,
    validTo: null,
    ...more,
  });
  const lost = { whereabouts: [fact({ known: false })] };
  const found = [...lost.whereabouts, fact({ id: 'g', validFrom: 5, known: true })];
  expect(soughtAt(lost, 10)).toBe('WHEREABOUTS_UNKNOWN');
  expect(soughtAt({ whereabouts: found }, 10)).toBeNull();
  expect(soughtAt({ searches: [fact({ outcome: null, validTo: 20 })] }, 10)).toBe('SEARCHED');
  expect(soughtAt({ searches: [fact({ outcome: null, validTo: 20 })] }, 20)).toBeNull();
  expect(soughtAt({ ...lost, stopSearches: [fact({})] }, 10)).toBeNull();
});
