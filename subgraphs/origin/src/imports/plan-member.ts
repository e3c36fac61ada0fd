import {
  type Change,
  differences,
  errors,
  type ImportPlace,
  type ImportWrite,
  type Match,
  missing,
  type PlanProblem,
  problemFrom,
  startOfDay,
} from '@liangdi/kit';
import { birthDayOf, dayOf, phoneOf, type RosterValues, sexOf } from '@liangdi/roster';
import { isJoinedAfterBirth } from '../domain/joined-after-birth.ts';
import type { MemberRow } from '../rows.ts';
import { agrees } from './values.ts';

/** What a row makes of a member's record. */
export type MemberPlan =
  | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] }
  | {
      readonly kind: 'planned';
      readonly isNew: boolean;
      readonly id: string;
      readonly joinedOn: string;
      readonly changes: readonly Change[];
      readonly writes: readonly ImportWrite[];
      readonly problems: readonly PlanProblem[];
    };

const joinedTooEarly: MemberPlan = {
  kind: 'refused',
  problems: [problemFrom(errors.PERIOD_REVERSED({}, []), 'joinedOn')],
};

export const planMember = (
  match: Exclude<Match<MemberRow>, { kind: 'unclear' }>,
  values: RosterValues,
  branchId: string | null,
  { region, organisation, now, newId }: ImportPlace,
): MemberPlan => {
  const given = {
    name: values.name,
    sex: sexOf(values),
    birthDate: birthDayOf(values),
    phone: phoneOf(values),
    standing: values.standing,
    joinedOn: dayOf(values.joinedOn),
    identityToken: values.idNumber?.token ?? null,
  };
  if (match.kind === 'known') {
    const { row } = match;
    const kept = agrees(values.joinedOn, row.joinedOn) ? { ...given, joinedOn: null } : given;
    const { changes, values: changed } = differences(row, { ...kept, branchId });
    const joinedOn = kept.joinedOn ?? row.joinedOn;
    if (!isJoinedAfterBirth(given.birthDate ?? row.birthDate, joinedOn)) return joinedTooEarly;
    const moved = 'branchId' in changed ? { validFrom: now } : {};
    const shown = changes.filter(({ field }) => field !== 'identityToken');
    const token = changes.length === shown.length ? [] : [{ field: 'idNumber', before: null, after: '✓' }];
    const write = { fact: 'member', id: row.id, follows: row.version, about: row.id, values: { ...changed, ...moved } };
    return {
      kind: 'planned',
      isNew: false,
      id: row.id,
      joinedOn: given.joinedOn ?? row.joinedOn,
      changes: [...shown, ...token],
      writes: changes.length > 0 ? [write] : [],
      problems: match.problems,
    };
  }
  const lacking = [
    ...(given.sex === null ? [missing('sex', '性别', 'sex')] : []),
    ...(given.joinedOn === null ? [missing('joinedOn', '入党时间', 'joining date')] : []),
  ];
  if (lacking.length > 0 || given.joinedOn === null) return { kind: 'refused', problems: lacking };
  if (!isJoinedAfterBirth(given.birthDate, given.joinedOn)) return joinedTooEarly;
  const id = newId();
  const fallback = organisation.startsWith(`HomeBranch:${region}:`) ? organisation.split(':')[2] : null;
  const home = branchId ?? fallback;
  if (!home) return { kind: 'refused', problems: [missing('homeBranch', '所在党支部', 'home branch')] };
  const record = {
    ...given,
    branchId: home,
    standing: given.standing ?? 'FULL',
    whereabouts: 'KNOWN',
    whereaboutsSince: now,
    validFrom: startOfDay(given.joinedOn),
  };
  return {
    kind: 'planned',
    isNew: true,
    id,
    joinedOn: given.joinedOn,
    changes: [],
    writes: [{ fact: 'member', id, follows: 0, about: id, values: record }],
    problems: match.problems,
  };
};
