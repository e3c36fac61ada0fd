import { expect, test } from 'vitest';
import type { Described } from './described.ts';
import { planOnce } from './plan-once.ts';
import { SeenPersons } from './seen-persons.ts';
import type { ImportPlace, Plan, ReadRow } from './side.ts';

const wang: Described = { name: '王伟', identityToken: null, birthDate: '1987-06-05', phone: '13812345678' };
const place = {} as ImportPlace;

type Planned = Partial<Plan> & Pick<Plan, 'outcome'>;

const outcomes = async (...planned: readonly Planned[]): Promise<readonly string[]> => {
  const seen = new SeenPersons(new Uint8Array(16));
  const rows = planned.map(
    (values, n): ReadRow<Planned> => ({
      sheet: '名册',
      row: n + 2,
      address: `名册!A${n + 2}`,
      role: 'RECORD',
      status: 'ok',
      values,
      problems: [],
    }),
  );
  const side = {
    person: () => wang,
    plan: async (_read: unknown, _place: unknown, given: readonly Planned[]) =>
      given.map((own): Plan => ({ target: 'a', changes: [], writes: [], problems: [], ...own })),
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
  expect(await outcomes(...planned.map((outcome) => ({ outcome })))).toEqual(expected);
});

const write = (id: string) => ({ fact: 'fact', id, follows: 1, about: 'a', values: {} });
const same = (organisation: string): Planned => ({ outcome: 'SAME', organisation });
const changed = (organisation: string): Planned => ({
  outcome: 'CHANGED',
  organisation,
  writes: [write('membership')],
});
const moved = (organisation: string): Planned => ({ outcome: 'CHANGED', organisation, writes: [write('a')] });
const third = twice.replace('A2', 'A3');

test.each<[string, readonly Planned[], readonly string[]]>([
  ['each may be changed', [changed('x'), changed('y')], ['CHANGED', 'CHANGED']],
  ['one may be changed', [same('x'), changed('y'), same('z')], ['SAME', 'CHANGED', 'SAME']],
  ['two of one organisation are still twice', [same('x'), changed('y'), same('y')], ['SAME', 'CHANGED', third]],
  ['what changes the person is said once', [moved('x'), same('y'), moved('y')], ['CHANGED', twice, twice]],
  ['who is new stands in one', [{ outcome: 'NEW', organisation: 'x' }, changed('y')], ['NEW', twice]],
  [
    'one that is another’s may stay behind',
    [{ ...same('x'), foreign: true }, moved('y'), { ...same('z'), foreign: true }],
    ['SAME', 'CHANGED', 'SAME'],
  ],
  [
    'one that is refused for what it says stands in nobody’s way',
    [{ outcome: 'REFUSED', organisation: 'x' }, moved('y')],
    ['REFUSED', 'CHANGED'],
  ],
  ['one of whom it is unclear who it is does', [{ outcome: 'REFUSED', target: null }, moved('y')], ['REFUSED', twice]],
])('of one person in a row for each organisation, %s', async (_name, planned, expected) => {
  expect(await outcomes(...planned)).toEqual(expected);
});
