import { expect, test } from 'vitest';
import { countAttempts } from './attempts.ts';

const one = { region: '330324', id: '1' };
const other = { region: '330324', id: '2' };

test.each([
  ['failures at the same place', [0, 0, 0, 0, 0], [false, false, false, false, true]],
  ['failures before it', [700, 300, 0, 700, 100], [false, false, false, false, true]],
  ['failures further on', [0, 100, 200, 300, 400, 500], [false, false, false, false, false, false]],
  ['one further on among others', [0, 0, 0, 0, 100, 0, 0, 0, 0], [...Array(8).fill(false), true]],
])('of %s, the fifth in a row is the last', (_name, rows, last) => {
  const attempts = countAttempts();
  expect(rows.map((count) => attempts.isLast(one, count))).toEqual(last);
});

test('each export has its own, and one that is forgotten begins anew', () => {
  const attempts = countAttempts();
  for (let n = 0; n < 4; n++) expect([attempts.isLast(one, 0), attempts.isLast(other, 0)]).toEqual([false, false]);
  attempts.forget(one);
  expect([attempts.isLast(one, 0), attempts.isLast(other, 0)]).toEqual([false, true]);
});
