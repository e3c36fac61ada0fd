import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSealingKeys } from './keys.ts';
import { openRows, type Sealed, sealedDay, sealFields } from './rows.ts';
import { createSealing, isSealed, placeOf } from './sealing.ts';

const key = (version: number, letter: string) => ({ version, key: letter.repeat(32) });
const place = placeOf('phone', '330324', '0190-1');

describe('sealing', () => {
  const sealing = createSealing([key(1, 'a')]);

  test('any text and any bytes come back, and are not to be read before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
        const sealed = sealing.seal(place, text);
        expect(isSealed(sealed)).toBe(true);
        expect(sealing.open(place, sealed)).toBe(text.toWellFormed());
        expect([...sealing.openBytes(place, sealing.sealBytes(place, bytes))]).toEqual([...bytes]);
      }),
    );
    expect(sealing.seal(place, '13800001234')).not.toContain('13800001234');
  });

  test.each([
    ['of another row', placeOf('phone', '330324', '0190-2')],
    ['of another region', placeOf('phone', '310000', '0190-1')],
    ['of another column', placeOf('address', '330324', '0190-1')],
  ])('what is moved to the place %s does not open', (_, elsewhere) => {
    const sealed = sealing.seal(place, '13800001234');
    expect(() => sealing.open(elsewhere, sealed)).toThrow();
    expect(() => sealing.openBytes(elsewhere, sealing.sealBytes(place, Buffer.from('1')))).toThrow();
  });

  test('what was changed anywhere does not open', () => {
    const sealed = sealing.seal(place, '13800001234');
    for (let at = 3; at < sealed.length; at += 1) {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'E' : 'A'}${sealed.slice(at + 1)}`;
      expect(() => sealing.open(place, changed), changed).toThrow();
    }
  });

  test('two texts never share a nonce, and one text at one place is always the same', () => {
    const nonces = new Set<string>();
    for (let n = 0; n < 2_000; n += 1) nonces.add(sealing.seal(place, String(n)).slice(3, 19));
    expect(nonces.size).toBe(2_000);
    expect(sealing.seal(place, '1')).toBe(sealing.seal(place, '1'));
    expect(sealing.seal(placeOf('phone', '330324', '0190-2'), '1').slice(3, 19)).not.toBe(
      sealing.seal(place, '1').slice(3, 19),
    );
  });
});

describe('keys', () => {
  const [old, next] = [key(1, 'a'), key(2, 'b')];

  test('the last one seals, and every one opens what it sealed', () => {
    const before = createSealing([old]).seal(place, 'x');
    const both = createSealing([old, next]);
    const since = both.seal(place, 'x');
    expect([before.slice(0, 3), since.slice(0, 3)]).toEqual(['v1:', 'v2:']);
    expect([before, since].map((sealed) => both.open(place, sealed))).toEqual(['x', 'x']);
    expect(createSealing([next, old]).seal(place, 'x')).toBe(before);
  });

  test('a key that is gone opens nothing, and says which one it was', () => {
    const sealed = createSealing([old]).seal(place, 'x');
    expect(() => createSealing([next]).open(place, sealed)).toThrow('key 1');
    expect(() => createSealing([key(1, 'c')]).open(place, sealed)).toThrow();
  });

  test('the oldest one blinds and digests wherever it stands, so that an index holds while keys are added', () => {
    const [one, both] = [createSealing([old]), createSealing([old, next])];
    expect(both.blind([1, -2, 3])).toEqual(one.blind([1, -2, 3]));
    expect(both.digest('x')).toBe(one.digest('x'));
    // As another process has them while keys are changed.
    const turned = createSealing([next, old]);
    expect([turned.digest('x'), turned.blind([1])]).toEqual([one.digest('x'), one.blind([1])]);
    expect(createSealing([next]).blind([1])).not.toEqual(one.blind([1]));
  });

  test.each([
    ['', null],
    ['key', null],
    ['1:short', null],
    [`1:${'a'.repeat(32)},1:${'b'.repeat(32)}`, null],
    [`0:${'a'.repeat(32)}`, null],
    [`1:${'a'.repeat(32)}, 2:${'b'.repeat(32)}`, [old, next]],
  ])('%j is read as %j', (text, keys) => expect(readSealingKeys(text)).toEqual(keys));
});

describe('rows', () => {
  const sealed: Sealed = { sealing: createSealing([key(1, 'a')]), fields: ['phone', 'birthDate'] };
  const row = { region: '330324', id: '0190-1' };

  test('only what is named is sealed and opened, whatever others look like', () => {
    const values = { ...row, name: `v1:${'A'.repeat(40)}`, phone: '138', birthDate: null };
    const stored = sealFields(sealed, row, values);
    expect(stored).toEqual({ ...values, phone: expect.stringMatching(/^v1:/) });
    expect(openRows(sealed, [{ ...stored }])).toEqual([values]);
  });

  test('a text that looks like a sealed one is sealed as any other', () => {
    const phone = sealed.sealing.seal(place, '138');
    const stored = sealFields(sealed, row, { ...row, phone });
    expect(openRows(sealed, [{ ...stored }])).toEqual([{ ...row, phone }]);
  });

  test('a day within a document is opened as the instant at which it begins', () => {
    expect(sealedDay('f.birth_date')).toBe("'day:' || f.birth_date");
    const birthDate = `day:${sealFields(sealed, row, { birthDate: '1980-05-06' }).birthDate}`;
    const document = { members: [{ ...row, version: 1, birthDate }] };
    const [opened] = openRows(sealed, [{ document }]);
    expect(opened?.document.members[0]?.birthDate).toBe(Date.parse('1980-05-05T16:00:00Z'));
  });
});
