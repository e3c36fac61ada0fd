import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../errors/caller-error.ts';
import { fromGlobalId, readGlobalId, toGlobalId } from './global-id.ts';
import { newId, uuidAt } from './new-id.ts';

const codes = fc.integer({ min: 100000, max: 999999 }).map(String);
const types = fc.constantFrom('Member', 'HomeBranch', 'Outflow');

const caught = (run: () => unknown): CallerError => {
  try {
    run();
  } catch (error) {
    if (error instanceof CallerError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('global ids', () => {
  test('say again what they were made of', () => {
    fc.assert(
      fc.property(types, codes, fc.uuid(), (type, region, id) => {
        expect(fromGlobalId(type, toGlobalId(type, region, id))).toEqual({ type, region, id });
      }),
    );
  });

  test('that were changed in any character are refused or name another thing', () => {
    fc.assert(
      fc.property(types, codes, fc.uuid(), fc.nat(), fc.constantFrom(...'Az09_-=.'), (type, region, id, at, other) => {
        const globalId = toGlobalId(type, region, id);
        const place = at % globalId.length;
        const changed = globalId.slice(0, place) + other + globalId.slice(place + 1);
        if (changed !== globalId) expect(readGlobalId(changed)).not.toEqual({ type, region, id });
      }),
    );
  });

  test.each(['', '1', 'TWVtYmVy', 'Member:330324:1', 'null', `${toGlobalId('Member', '330324', newId())}=`, '张三'])(
    '%j is not one of ours',
    (text) => {
      const error = caught(() => fromGlobalId('Member', text, ['input', 'member']));
      expect(error.code).toBe('INVALID_VALUE');
      expect(error.field).toEqual(['input', 'member']);
      expect(error.in('zh-CN')).toContain('Member');
    },
  );

  test('of another type are refused by name of both types', () => {
    const error = caught(() => fromGlobalId(['Township', 'HomeBranch'], toGlobalId('Member', '330324', newId())));
    expect(error.code).toBe('INVALID_VALUE');
    expect(error.in('en')).toBe('This id is of type Member; one of type Township / HomeBranch is expected.');
  });
});

describe('new ids', () => {
  test('are version 7 and sort by the millisecond in which they were made', () => {
    const bytes = new Uint8Array(16).fill(0xff);
    expect(uuidAt(1_700_000_000_000, bytes)).toBe('018bcfe5-6800-7fff-bfff-ffffffffffff');
    expect(uuidAt(1, bytes) < uuidAt(2, new Uint8Array(16))).toBe(true);
  });

  test('do not repeat', () => {
    const made = Array.from({ length: 20_000 }, newId);
    expect(new Set(made).size).toBe(made.length);
    for (const id of made.slice(0, 100))
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
