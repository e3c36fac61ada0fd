import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { connectionOf } from './connection.ts';
import { readCursor, toCursor } from './cursor.ts';
import { type PageArguments, readPage } from './page.ts';

const list = 'member(name,id)';
const values = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean()), {
  minLength: 1,
  maxLength: 3,
});

/** A list of numbers read as a keyset reads a table. */
const readList = (all: readonly number[], args: PageArguments) => {
  const page = readPage(list, args);
  const from = page.from?.[0] as number | undefined;
  const rows = (page.direction === 'forward' ? [...all] : [...all].reverse())
    .filter((n) => from === undefined || (page.direction === 'forward' ? n > from : n < from))
    .slice(0, page.size + 1);
  return connectionOf(
    list,
    page,
    rows,
    (n) => [n],
    async () => all.length,
  );
};

describe('a cursor', () => {
  test('says again what it was made of, for its own list', () => {
    fc.assert(
      fc.property(values, (place) => {
        expect(readCursor(list, toCursor(list, place))).toEqual(place);
      }),
    );
  });

  test('of another list, or changed, is not ours', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.constantFrom('A', '0', '_', ''), (place, at, other) => {
        const cursor = toCursor(list, place);
        expect(readCursor('member(id)', cursor)).toBeNull();
        const spot = at % cursor.length;
        const changed = cursor.slice(0, spot) + other + cursor.slice(spot + 1);
        const same = Buffer.from(changed, 'base64url').equals(Buffer.from(cursor, 'base64url'));
        if (!same) expect(readCursor(list, changed)).toBeNull();
      }),
    );
  });
});

describe('page arguments', () => {
  test.each([
    [{ first: 100_000 }, 'PAGE_TOO_LARGE', ['first']],
    [{ last: 101 }, 'PAGE_TOO_LARGE', ['last']],
    [{ first: -1 }, 'PAGE_INVALID', ['first']],
    [{ first: 1, last: 1 }, 'PAGE_INVALID', ['last']],
    [{ after: 'bm90IG91cnM' }, 'CURSOR_INVALID', ['after']],
    [{ last: 5, before: toCursor('other(id)', [1]) }, 'CURSOR_INVALID', ['before']],
  ])('%j are refused as %s', (args, code, field) => {
    expect(() => readPage(list, args)).toThrow(expect.objectContaining({ code, field }));
  });

  test('ask for twenty when they do not say', () => {
    expect(readPage(list, { first: null, after: null })).toEqual({ size: 20, direction: 'forward', from: null });
    expect(readPage(list, { first: 0 }).size).toBe(0);
  });
});

test('walking a list forwards or backwards meets every item once, in order', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.boolean(), (count, size, forwards) => {
      const all = Array.from({ length: count }, (_, index) => index);
      const met: number[][] = [];
      let cursor: string | null = null;
      for (let more = true; more; ) {
        const { nodes, pageInfo } = readList(
          all,
          forwards ? { first: size, after: cursor } : { last: size, before: cursor },
        );
        met.push(nodes);
        more = forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor;
      }
      expect((forwards ? met : met.reverse()).flat()).toEqual(all);
    }),
  );
});
