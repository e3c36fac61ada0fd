import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from './calendar.ts';
import { identityToken } from './identity-token.ts';
import { checkDigit, readResidentId, toEighteen } from './resident-id.ts';

const TODAY = '2026-11-24';
const read = (text: string, rounded?: true) => readResidentId(rounded ? { text, rounded } : { text }, TODAY);
const made = (seventeen: string): string => seventeen + checkDigit(seventeen);
const VALID = made('33032419870605123');

/** The check by its definition: the weighted sum of all 18 digits, X as ten, is 1 modulo 11 (ISO 7064). */
const holds = (number: string): boolean => {
  let rest = 0;
  for (const char of number) rest = (rest * 2 + (char === 'X' ? 10 : Number(char))) % 11;
  return rest === 1;
};

const numbers = fc
  .record({
    y: fc.integer({ min: 1930, max: 2008 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
    s: fc.integer({ min: 1, max: 999 }),
  })
  .filter(({ y, m, d }) => d <= daysInMonth(y, m))
  .map(({ y, m, d, s }) =>
    made(`330324${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}${String(s).padStart(3, '0')}`),
  );

describe('resident ID numbers', () => {
  test.each([
    ['the example of GB 11643', '11010519491231002X', { birthDate: '1949-12-31', sex: 'FEMALE', region: '110105' }],
    ['a small x and spaces', '110105 19491231 002x', { birthDate: '1949-12-31' }],
    ['full-width digits', '１１０１０５１９４９１２３１００２Ｘ', { birthDate: '1949-12-31' }],
    ['an apostrophe against rounding', "'11010519491231002X", { birthDate: '1949-12-31' }],
  ])('%s is read', (_name, text, expected) => {
    expect(read(text).value).toMatchObject(expected);
    expect(read(text).findings).toEqual([]);
  });

  test.each([
    ['a number that the spreadsheet has rounded', read('330324198706051000', true), 'ID_NUMBER_ROUNDED'],
    ['one shown with an exponent', read('3.30324E+17'), 'ID_NUMBER_ROUNDED'],
    ['one that was rounded before it became text', read('330324198706051000'), 'ID_NUMBER_ROUNDED'],
    ['17 digits', read('33032419870605123'), 'ID_NUMBER_LENGTH'],
    ['30 February', read(made('33032419870230123')), 'ID_NUMBER_BIRTH_DATE'],
    ['a birth tomorrow', read(made('33032420261125123')), 'ID_NUMBER_BIRTH_DATE'],
    ['a permanent resident from abroad', read(made('93032419870605123')), undefined],
    ['a province that never was', read(made('38032419870605123')), 'ID_NUMBER_REGION'],
    ['a region that had ended before the birth', read(made('33990020050605123')), 'ID_NUMBER_REGION'],
  ])('%s', (_name, { findings }, code) => {
    expect(findings[0]?.code).toBe(code);
  });

  test('an old number becomes the new one and says so', () => {
    const old = VALID.slice(0, 6) + VALID.slice(8, 17);
    expect(toEighteen(old)).toBe(VALID);
    expect(read(old)).toMatchObject({
      value: { number: VALID },
      findings: [{ code: 'ID_NUMBER_OLD', severity: 'suspect' }],
    });
  });

  test('the check digit agrees with the definition, and every single wrong digit and swap of neighbours is found', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.nat(9), (number, at, digit) => {
        expect(holds(number)).toBe(true);
        expect(read(number).value?.number).toBe(number);
        const wrong = number.slice(0, at) + digit + number.slice(at + 1);
        if (wrong !== number) expect(read(wrong).value).toBeNull();
        const swapped = number.slice(0, at) + (number[at + 1] ?? '') + (number[at] ?? '') + number.slice(at + 2);
        if (swapped !== number) expect(read(swapped).value).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test('the token depends on number, key and version, and shows none of the number', () => {
    const key = { key: Buffer.alloc(32, 7), version: 3 };
    const token = identityToken(VALID, key);
    expect(token).toMatch(/^v3:[\w-]{43}$/);
    expect(identityToken(VALID, key)).toBe(token);
    expect(identityToken(VALID, { ...key, key: Buffer.alloc(32, 8) })).not.toBe(token);
    expect(identityToken(made('33032419870605124'), key)).not.toBe(token);
  });
});
