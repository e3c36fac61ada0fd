import { expect, test } from 'vitest';
import { newestKey, readTokenKeys, tokenOfNumber } from './token-keys.ts';

const long = (letter: string): string => letter.repeat(32);
const clock = () => new Date('2026-11-24T00:00:00Z');

test('the highest version makes tokens, whatever the order of the keys', () => {
  const key = newestKey(readTokenKeys(`2:${long('b')},1:${long('a')}`));
  const made = tokenOfNumber(key, clock)('11010519491231002X');
  expect(made).toMatchObject({ ok: true, token: expect.stringMatching(/^v2:[\w-]{43}$/) });
});

test('full-width digits, a small x and the old form of 15 digits give the token of the same number', () => {
  const make = tokenOfNumber(newestKey(readTokenKeys(`1:${long('a')}`)), clock);
  const token = make('11010519491231002X');
  expect(make('１１０１０５１９４９１２３１００２x')).toEqual(token);
  expect(make('110105491231002')).toEqual(token);
});

test.each(['110105194912310021', '1101051949123', '11010519490230002X', ''])(
  '%j is refused without being repeated',
  (number) => {
    const made = tokenOfNumber(newestKey(readTokenKeys(`1:${long('a')}`)), clock)(number);
    expect(made.ok).toBe(false);
    if (number) expect(JSON.stringify(made)).not.toContain(number);
    const { problem } = made as { readonly problem: { readonly zh: string; readonly en: string } };
    expect([problem.zh, problem.en]).toEqual([
      expect.stringMatching(/^[^a-z]+$/),
      expect.stringMatching(/^[^\u4e00-\u9fff]+$/),
    ]);
  },
);

test.each(['', 'key', '1:short', `0:${long('a')}`, `1:${long('a')},1:${long('b')}`])(
  '%j is no setting of keys',
  (setting) => {
    expect(() => readTokenKeys(setting)).toThrow();
  },
);
