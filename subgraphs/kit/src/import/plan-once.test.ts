import { expect, test } from 'vitest';
import type { Described } from './described.ts';
import { planOnce } from './plan-once.ts';
import { SeenPersons } from './seen-persons.ts';
import type { ImportPlace, Plan, ReadRow } from './side.ts';

const wang: Described = { name: '王伟', identityToken: null, birthDate: '1987-06-05', phone: '13812345678' };
const place = {} as ImportPlace;

const outcomes = async (...planned: readonly Plan['outcome'][]): Promise<readonly string[]> => {
  const seen = new SeenPersons(new Uint8Array(16));
  const rows = planned.map(
    (outcome, n): ReadRow<Plan['outcome']> => ({
      sheet: '名册',
      row: n + 2,
      address: `名册!A${n + 2}`,
      role: 'RECORD',
      status: 'ok',
      values: outcome,
      problems: [],
    }),
  );
  const side = {
    person: () => wang,
    plan: async (_read: unknown, _place: unknown, given: readonly Plan['outcome'][]) =>
      given.map((outcome): Plan => ({ outcome, target: 'a', changes: [], writes: [], problems: [] })),
  };
  const plans = await planOnce(side, async () => [], place, rows, seen);
  return plans.map(({ outcome, problems }) => [outcome, ...problems.map(({ message }) => message.en)].join(': '));
};

const twice =
  'REFUSED: Taken for the same person as 名册!A2. Keep one row, or add the ID numbers that tell them apart.';

test.each<[string, readonly Plan['outcome'][], readonly string[]]>([
  ['the first row of somebody new is theirs', ['NEW', 'NEW', 'NEW'], ['NEW', twice, twice]],
  ['a later row does not correct the first', ['SAME', 'CHANGED', 'SAME'], ['SAME', twice, 'SAME']],
  ['what is on record is said against a row above that changes it', ['CHANGED', 'SAME'], ['CHANGED', twice]],
  ['rows that all say what is on record stand', ['SAME', 'SAME'], ['SAME', 'SAME']],
])('of one person in several rows, %s', async (_name, planned, expected) => {
  expect(await outcomes(...planned)).toEqual(expected);
});
