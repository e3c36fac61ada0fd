import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { Duty } from '../facts.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import {
  contactLog,
  DESTINATION_REGION,
  day,
  fulfilment,
  member,
  membership,
  ORIGIN_REGION,
  outflow,
  reception,
  type Said,
  sides,
} from '../testing/facts.ts';

/** How a duty stands on a day by the shipped rules: its state, and until when. */
const stands = (duty: Duty, said: Said, on: string) => {
  const view = assess(sides(said), SHIPPED_RULES, day(on)).duties.find((one) => one.duty === duty);
  return [view?.state, view?.nextDue];
};

const called = contactLog(ORIGIN_REGION, { validFrom: day('2024-03-01') });
const left = outflow({ validFrom: day('2023-01-01') });
const moved = outflow({
  version: 2,
  recordedAt: day('2025-05-01'),
  validFrom: day('2023-01-01'),
  validTo: day('2025-05-01'),
});
const again = (validFrom: number) => outflow({ id: 'again', validFrom });
const soon = day('2025-05-01') + 60_000;

test.each<[string, Said['origin'], string, string, string]>([
  ['one outflow', { outflows: [left] }, '2025-05-02', 'OVERDUE', '2024-09-01'],
  [
    'declared anew at once',
    { outflows: [left, moved, again(day('2025-05-01'))] },
    '2025-05-02',
    'OVERDUE',
    '2024-09-01',
  ],
  [
    'declared anew, having not come home',
    { outflows: [left, moved, again(soon)] },
    '2025-05-02',
    'OVERDUE',
    '2024-09-01',
  ],
  [
    'declared anew, having been home',
    { outflows: [left, { ...moved, returned: true }, again(day('2025-06-01'))] },
    '2025-06-02',
    'DUE',
    '2025-12-01',
  ],
])('contact is due by the last one and by the whole absence: %s', (_name, origin, on, state, due) => {
  const said = { origin: { ...(origin as object), members: [member()], contactLogs: [called] } };
  expect(stands('CONTACT', said, on)).toEqual([state, day(due)]);
});

test.each<[string, Said, string, string, string]>([
  ['never paid, before leaving', {}, '2023-12-31', 'OVERDUE', '2020-05-06'],
  [
    'never paid, on leaving',
    { origin: { outflows: [outflow()], members: [member()] } },
    '2024-01-01',
    'OVERDUE',
    '2020-05-06',
  ],
  [
    'paid, then left',
    {
      origin: {
        members: [member()],
        outflows: [outflow()],
        fulfilments: [fulfilment(ORIGIN_REGION, { duty: 'DUES', validFrom: day('2023-12-01') })],
      },
    },
    '2024-01-02',
    'FULFILLED',
    '2024-12-01',
  ],
])('leaving moves no duty that the origin owes at home, too: %s', (_name, said, on, state, due) => {
  expect(stands('DUES', said, on)).toEqual([state, day(due)]);
});

test('contact with whoever is received without a declaration is owed from the reception', () => {
  const said = { destination: { receptions: [reception()] } };
  expect(stands('CONTACT', said, '2024-01-10')).toEqual(['DUE', day('2024-07-10')]);
  expect(stands('CONTACT', said, '2024-07-10')).toEqual(['OVERDUE', day('2024-07-10')]);
});

test('contact with whoever the destination has not closed yet is owed from the beginning of the absence', () => {
  const closed = outflow({ validTo: day('2024-03-01'), recordedAt: day('2024-01-01'), returned: true });
  const said = { origin: { members: [member()], outflows: [closed] }, destination: { receptions: [reception()] } };
  expect(stands('CONTACT', said, '2024-03-02')).toEqual(['DUE', day('2024-07-01')]);
});

const joint = {
  ...{ id: 'joint', version: 1, region: DESTINATION_REGION, validTo: null },
  ...{ recordedAt: day('2015-01-01'), validFrom: day('2015-01-01') },
  kind: 'JOINT' as const,
  name: '商会支部',
  parentId: 'association',
  originCounty: ORIGIN_REGION,
};
const stayed = reception({ validFrom: day('2021-01-01'), validTo: day('2024-01-01'), status: 'LEFT' });

test.each<[string, Said, string]>([
  ['the origin', {}, '2025-01-01'],
  [
    'the joint branch',
    {
      association: {
        branches: [joint],
        memberships: [membership({ validFrom: day('2015-01-01'), branchId: 'joint' })],
      },
    },
    '2024-04-01',
  ],
])('what the destination led until the reception ended, %s owes from then on', (_name, said, due) => {
  const all = { origin: { members: [member()], outflows: [left] }, destination: { receptions: [stayed] }, ...said };
  expect(stands('ORGANISATIONAL_LIFE', all, '2024-01-02')).toEqual(['DUE', day(due)]);
});

const life = fulfilment(DESTINATION_REGION, { duty: 'ORGANISATIONAL_LIFE', validFrom: day('2023-06-01') });

test.each<[string, string, string, string]>([
  ['another branch of the same city goes on', '310000', 'OVERDUE', '2023-09-01'],
  ['another city begins', '110000', 'DUE', '2024-04-01'],
])('of a destination that leads, %s', (_name, region, state, due) => {
  const next = reception({ id: 'next', region, validFrom: day('2024-01-01') });
  const said = { destination: { receptions: [stayed, next], fulfilments: [life] } };
  expect(stands('ORGANISATIONAL_LIFE', said, '2024-01-02')).toEqual([state, day(due)]);
});

test('a last contact that is longer ago than the cadence asks leaves contact due, not fulfilled', () => {
  const said = {
    origin: { members: [member()], outflows: [outflow()], contactLogs: [{ ...called, validFrom: day('2023-10-15') }] },
  };
  expect(stands('CONTACT', said, '2024-03-01')).toEqual(['FULFILLED', day('2024-07-01')]);
  expect(stands('CONTACT', said, '2024-04-15')).toEqual(['DUE', day('2024-07-01')]);
});
