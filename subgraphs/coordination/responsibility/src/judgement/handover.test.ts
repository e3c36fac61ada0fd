import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { ReceptionVersion } from '../facts.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import { day, member, outflow, reception, sides } from '../testing/facts.ts';

const declined = { status: 'DECLINED', reason: 'NOT_HERE', outflowId: 'outflow' } as const;
const gone = { status: 'LEFT', validTo: day('2024-01-15'), outflowId: 'outflow' } as const;

test.each<[string, string, string, Partial<ReceptionVersion>]>([
  ['the city that it names declined', '310000', 'DECLINED', declined],
  ['a district of the city that it names declined', '310115', 'DECLINED', declined],
  ['the city that it no longer names declined', '420100', 'DECLARED', declined],
  ['the member has left a city that received them by it', '420100', 'RETURNING', gone],
])('an outflow of which %s (%s) is %s', (_name, destinationRegion, state, answer) => {
  const amended = outflow({ version: 2, recordedAt: day('2024-01-20'), destinationRegion });
  const said = sides({
    origin: { members: [member()], outflows: [outflow(), amended] },
    destination: { receptions: [reception(answer)] },
  });
  const view = assess(said, SHIPPED_RULES, day('2024-01-21'));
  expect(view.handover.state).toBe(state);
  expect(view.findings.some(({ kind }) => kind === 'RECEPTION_DECLINED')).toBe(state === 'DECLINED');
});

describe('a member whom a branch passed on to another one of the city', () => {
  const first = reception({ validTo: day('2024-03-01') });
  const second = reception({ id: 'second', validFrom: day('2024-03-01'), branchId: 'market-branch' });
  const third = reception({ id: 'third', validFrom: day('2024-04-01'), branchId: 'site-branch' });
  const confirmed = outflow({ confirmedReceptionId: 'reception', confirmedAt: day('2024-01-12') });
  const judged = (receptions: readonly ReceptionVersion[], at = day('2024-05-01'), declared = confirmed) => {
    const said = sides({ origin: { members: [member()], outflows: [declared] }, destination: { receptions } });
    const { state, since, evidence } = assess(said, SHIPPED_RULES, at).handover;
    return { state, since, receptions: evidence.flatMap(({ list, id }) => (list === 'receptions' ? [id] : [])) };
  };

  test.each<[string, readonly ReceptionVersion[], object]>([
    ['stays docked', [first, second], { receptions: ['second', 'reception'] }],
    [
      'stays so however often',
      [third, first, { ...second, validTo: day('2024-04-01') }],
      { receptions: ['third', 'reception'] },
    ],
    [
      'is with the branch to which they were passed, of two that have them',
      [reception({ id: 'other', branchId: 'office-branch' }), first, second],
      { receptions: ['second', 'reception'] },
    ],
  ])('%s', (_name, receptions, expected) => {
    expect(judged(receptions)).toEqual({ state: 'DOCKED', since: day('2024-01-12'), ...expected });
  });

  test.each<[string, readonly ReceptionVersion[]]>([
    ['left in between', [first, { ...second, validFrom: day('2024-03-02') }]],
    ['had left, and came again at that instant', [{ ...first, status: 'LEFT' }, second]],
    ['is another city’s', [first, { ...second, region: '110000' }]],
    ['is recorded as another person', [first, { ...second, recordId: 'other' }]],
  ])('is to be confirmed anew who %s', (_name, receptions) => {
    expect(judged(receptions).state).toBe('RECEIVED');
  });

  test('is docked once the origin confirms, whichever of the two it confirmed', () => {
    const later = { ...confirmed, confirmedAt: day('2024-04-10') };
    expect(judged([first, second], day('2024-04-09'), later).state).toBe('RECEIVED');
    expect(judged([first, second], day('2024-04-11'), later)).toMatchObject({
      state: 'DOCKED',
      since: day('2024-04-10'),
    });
    const anew = { ...later, confirmedReceptionId: 'second' };
    expect(judged([first, second], day('2024-04-11'), anew)).toMatchObject({ state: 'DOCKED', receptions: ['second'] });
  });
});
