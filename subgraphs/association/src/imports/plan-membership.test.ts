import { dayAt, type ImportPlace, startOfDay } from '@liangdi/kit';
import type { RosterDate, RosterValues } from '@liangdi/roster';
import { describe, expect, test } from 'vitest';
import type { MembershipRow } from '../rows.ts';
import { planMembership } from './plan-membership.ts';

const place = { now: new Date('2026-06-01T00:00:00Z'), newId: () => 'new' } as ImportPlace;
const branch = (id: string, openedOn: string, closedOn: string | null = null) => ({
  id,
  name: `支部${id}`,
  openedOn,
  closedOn,
});
const old = branch('old', '2010-01-01');
const association = { id: 'a', name: '上海永嘉商会', openedOn: '2010-01-01', closedOn: null };
const whole = { association, branch: null, branchOf: (id: string) => (id === 'old' ? old : null) };

const membership = (from: string, to: string | null = null, more: Partial<MembershipRow> = {}) =>
  ({
    id: `since ${from}`,
    version: 1,
    associationId: 'a',
    branchId: null,
    enterprise: '甲厂',
    trade: null,
    role: 'COUNCIL',
    validFrom: startOfDay(from),
    validTo: to === null ? null : startOfDay(to),
    ...more,
  }) as MembershipRow;

const joined = (iso: string): RosterValues => ({
  joinedOn: { iso, precision: iso.length === 10 ? 'day' : 'month', calendar: 'gregorian' } as RosterDate,
});

const cameTo = (
  values: RosterValues,
  before: readonly MembershipRow[],
  belonging = whole as Parameters<typeof planMembership>[0],
) => {
  const plan = planMembership(belonging, before, values, place);
  if (plan.kind === 'refused') return `${plan.problem.code} ${plan.problem.field}`;
  const [write] = plan.writes('person');
  const since = write?.values.validFrom instanceof Date ? ` since ${dayAt(write.values.validFrom)}` : '';
  return write ? `${write.follows === 0 ? 'joins' : 'amended'}${since}` : 'same';
};

describe('the joining date', () => {
  test.each<[string, string, readonly MembershipRow[], string]>([
    ['on record', '2020-05-04', [membership('2020-05-04')], 'same'],
    ['on record, less precisely', '2020-05', [membership('2020-05-04')], 'same'],
    ['that is another', '2019-05-04', [membership('2020-05-04')], 'amended since 2019-05-04'],
    ['of somebody who is no member', '2019-05-04', [], 'joins since 2019-05-04'],
    [
      'of somebody who was one before',
      '2023-05-04',
      [membership('2020-05-04', '2022-01-01')],
      'joins since 2023-05-04',
    ],
    ['of a membership that ended', '2020-05-04', [membership('2020-05-04', '2022-01-01')], 'PERIOD_OVERLAPS joinedOn'],
    ['of an earlier one', '2020-05-04', [membership('2020-05-04', '2022-01-01'), membership('2023-01-01')], 'same'],
    [
      'within an earlier one',
      '2021-05-04',
      [membership('2020-05-04', '2022-01-01'), membership('2023-01-01')],
      'PERIOD_OVERLAPS joinedOn',
    ],
    ['before there was the association', '2009-12-31', [membership('2020-05-04')], 'BRANCH_CLOSED association'],
    ['to come', '2026-07-01', [], 'IN_FUTURE joinedOn'],
  ])('%s', (_name, day, before, expected) => {
    expect(cameTo(joined(day), before)).toBe(expected);
  });

  test('is needed of who is no member, and of nobody else', () => {
    expect(cameTo({}, [membership('2020-05-04', '2022-01-01')])).toBe('MISSING joinedOn');
    expect(cameTo({}, [membership('2020-05-04')])).toBe('same');
  });
});

describe('a branch’s roster', () => {
  const of = (own: typeof old) => ({ ...whole, branch: own });

  test('takes a member into the branch, under the names of both', () => {
    const plan = planMembership(
      of(branch('b', '2020-01-01')),
      [membership('2015-01-01', null, { branchId: 'old' })],
      {},
      place,
    );
    expect(plan).toMatchObject({ changes: [{ field: 'branch', before: '支部old', after: '支部b' }] });
  });

  test.each<[string, ReturnType<typeof branch>, RosterValues, readonly MembershipRow[], string]>([
    ['that was not yet there', branch('b', '2020-01-01'), joined('2019-05-04'), [], 'BRANCH_CLOSED joinedOn'],
    ['that is closed', branch('b', '2020-01-01', '2025-01-01'), {}, [membership('2021-01-01')], 'BRANCH_CLOSED name'],
  ])('takes nobody into one %s', (_name, own, values, before, expected) => {
    expect(cameTo(values, before, of(own))).toBe(expected);
  });

  test('leaves who is in it as they are, although it is closed', () => {
    const own = branch('b', '2020-01-01', '2025-01-01');
    expect(cameTo({}, [membership('2021-01-01', null, { branchId: 'b' })], of(own))).toBe('same');
  });
});
