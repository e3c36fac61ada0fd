import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scorePair } from './score-pair.ts';
import { linkRecords, TEST_FIELDS, type TestRecord, testHouseholds, testPeople } from './testing.ts';

const { left, right } = testPeople(300);
const linked = linkRecords(TEST_FIELDS, left, right);
const shuffled = (records: readonly TestRecord[]): readonly TestRecord[] =>
  [...records].sort((a, b) => (a.id.split('').reverse().join('') < b.id.split('').reverse().join('') ? -1 : 1));

describe('two files', () => {
  test('each record finds its copy and no other', () => {
    expect(linked.shape).toBe('ONE_TO_ONE');
    expect([...linked.links.keys()].sort()).toEqual(left.map(({ id }) => `${id}|R${id.slice(1)}`).sort());
  });

  test('the same input gives the same output, to the last digit', () => {
    expect(linkRecords(TEST_FIELDS, left, right)).toEqual(linked);
  });

  test('the order of rows changes nothing', () => {
    const again = linkRecords(TEST_FIELDS, shuffled(left), shuffled(right));
    expect(Object.fromEntries(again.links)).toEqual(Object.fromEntries(linked.links));
  });

  test('records without a counterpart stay alone', () => {
    const strangers = testPeople(600).right.slice(300);
    const { links } = linkRecords(TEST_FIELDS, left, [...right.slice(0, 150), ...strangers]);
    expect([...links.keys()].sort()).toEqual(
      left
        .slice(0, 150)
        .map(({ id }) => `${id}|R${id.slice(1)}`)
        .sort(),
    );
  });

  test('a right file that names people twice is not forced to be one to one', () => {
    const again = right.map(({ id, cells }) => ({ id: `${id}b`, cells }));
    const { links, shape } = linkRecords(TEST_FIELDS, left, [...right, ...again]);
    expect(shape).toBe('MANY_TO_MANY');
    expect(links.size).toBe(600);
    for (const pair of links.keys()) expect(pair).toMatch(/^L(\d+)\|R\1b?$/);
  });

  test('a threshold of the user is kept', () => {
    const { links } = linkRecords(TEST_FIELDS, left, right, 0.999);
    for (const probability of links.values()) expect(probability).toBeGreaterThanOrEqual(0.999);
  });
});

test('where most pairs that look alike are of one household, its members are not taken for one person', () => {
  const homes = testHouseholds(150);
  const { links, model } = linkRecords(TEST_FIELDS, homes.left, homes.right);
  const wrong = [...links.keys()].filter((pair) => !/^L(\d+)\|R\1$/.test(pair));
  expect(model.relatives).not.toBeNull();
  expect(wrong).toEqual([]);
  expect(links.size).toBeGreaterThan(homes.right.length * 0.97);
});

test('one file: copies of one person are all linked with each other', () => {
  const third = right.map(({ id, cells }) => ({ id: `T${id}`, cells: [...cells.slice(0, 4), ''] }));
  const { links, shape } = linkRecords(TEST_FIELDS, [...left, ...right, ...third]);
  expect(shape).toBe('ONE_FILE');
  expect(links.size).toBe(900);
  expect(links.has('L7|R7') && links.has('L7|TR7') && links.has('R7|TR7')).toBe(true);
});

test.each([
  ['one record', 1, 0],
  ['two records', 2, 0],
  ['one against one', 1, 1],
  ['three against one', 3, 1],
])('%s do not break it', (_name, lefts, rights) => {
  expect(() => linkRecords(TEST_FIELDS, left.slice(0, lefts), right.slice(0, rights))).not.toThrow();
});

test('records without any value do not break it and are linked with nobody', () => {
  const empty = Array.from({ length: 20 }, (_, k) => ({ id: `E${k}`, cells: ['', '', '', '', ''] }));
  expect(linkRecords(TEST_FIELDS, empty).links.size).toBe(0);
});

describe('one pair', () => {
  const cells = fc.tuple(
    fc.constantFrom('martin', 'marten', 'eva', ''),
    fc.constantFrom('smith', 'smyth', 'jones', ''),
    fc.constantFrom('1987-06-01', '1987-05-06', '1987', ''),
    fc.constantFrom('13800001234', '13911111234', ''),
    fc.constantFrom('12 hill street', '14 hill street', ''),
  );
  const probability = (a: readonly string[], b: readonly string[]): number =>
    scorePair(TEST_FIELDS, linked.model, a, b).probability;

  test('scores alike both ways round', () => {
    fc.assert(fc.property(cells, cells, (a, b) => void expect(probability(a, b)).toBe(probability(b, a))));
  });

  test('a missing value speaks neither for nor against', () => {
    fc.assert(
      fc.property(cells, cells, fc.nat(4), (a, b, f) => {
        const blank = a.map((cell, k) => (k === f ? '' : cell));
        const { evidence } = scorePair(TEST_FIELDS, linked.model, blank, b);
        for (const { level, weight } of evidence) if (level === 'MISSING') expect(weight).toBe(0);
        expect(probability(blank, b)).toBe(
          probability(
            blank,
            b.map((cell, k) => (k === f ? '' : cell)),
          ),
        );
      }),
    );
  });

  test('agreement on everything is certain, on nothing unlikely', () => {
    const [first, second] = left as [TestRecord, TestRecord];
    expect(scorePair(TEST_FIELDS, linked.model, first.cells, first.cells).class).toBe('certain');
    expect(scorePair(TEST_FIELDS, linked.model, first.cells, second.cells).class).toBe('unlikely');
  });
});
