import {
  type Change,
  dayAt,
  differences,
  errors,
  type ImportPlace,
  type ImportWrite,
  missing,
  type PlanProblem,
  problemFrom,
  startOfDay,
} from '@liangdi/kit';
import type { RosterValues } from '@liangdi/roster';
import { mistakes } from '../domain/errors.ts';
import { usualDeadline } from '../domain/outflow.ts';
import type { OutflowRow } from '../rows.ts';
import { agrees, instantOf, reasonOf } from './values.ts';

export interface OutflowPlan {
  readonly changes: readonly Change[];
  readonly writes: readonly ImportWrite[];
  readonly problems: readonly PlanProblem[];
}

const nothing: OutflowPlan = { changes: [], writes: [], problems: [] };
const refused = (...problems: readonly PlanProblem[]): OutflowPlan => ({ ...nothing, problems });

/**
 * What a row says of where the member went. The same destination amends the open declaration; another one, later, ends it
 * and declares the next; what would lie beside another declaration is refused, as in a mutation.
 */
export const planOutflow = (
  member: { readonly id: string; readonly joinedOn: string },
  outflows: readonly OutflowRow[],
  values: RosterValues,
  { region, now, newId }: ImportPlace,
): OutflowPlan => {
  const { destination, leftOn } = values;
  if (!destination && !leftOn) return nothing;
  if (!destination) return refused(missing('destination', '流出地区', 'destination'));
  if (destination.code === region) return refused(problemFrom(mistakes.DESTINATION_AT_HOME({}, []), 'destination'));
  const reason = reasonOf(values.reason);
  const certificateNumber = values.certificateNumber ?? null;
  const open = outflows.find(({ validTo }) => validTo === null);
  const given = { destination: destination.code, reason, certificateNumber };
  if (open && (!leftOn || agrees(leftOn, dayAt(open.validFrom)))) {
    const { changes, values: changed } = differences(open, given);
    return changes.length === 0 ? nothing : { changes, writes: [next(open, changed)], problems: [] };
  }
  if (!leftOn) return refused(missing('leftOn', '外出时间', 'date of leaving'));
  const validFrom = instantOf(leftOn);
  if (validFrom > now) return refused(problemFrom(errors.IN_FUTURE({}, []), 'leftOn'));
  if (validFrom < startOfDay(member.joinedOn))
    return refused(problemFrom(mistakes.BEFORE_JOINING({ joinedOn: member.joinedOn }, []), 'leftOn'));
  const same = outflows.find((each) => agrees(leftOn, dayAt(each.validFrom)) && each.destination === destination.code);
  if (same) return nothing;
  const beside = outflows.some(
    ({ validFrom: from, validTo }) => from >= validFrom || (validTo !== null && validTo > validFrom),
  );
  if (beside) return refused(problemFrom(errors.PERIOD_OVERLAPS({}, []), 'leftOn'));
  const first = {
    fact: 'outflow',
    id: newId(),
    follows: 0,
    about: member.id,
    values: {
      memberId: member.id,
      ...given,
      reason: reason ?? 'EMPLOYMENT',
      receptionDeadline: usualDeadline(validFrom),
      returned: false,
      validFrom,
      region,
    },
  };
  const declared = { field: 'destination', before: open?.destination ?? null, after: destination.code };
  const since = { field: 'leftOn', before: open ? dayAt(open.validFrom) : null, after: dayAt(validFrom) };
  return {
    changes: [declared, since],
    writes: [...(open ? [next(open, { validTo: validFrom })] : []), first],
    problems: [],
  };
};

const next = (open: OutflowRow, values: Readonly<Record<string, unknown>>): ImportWrite => ({
  fact: 'outflow',
  id: open.id,
  follows: open.version,
  about: open.memberId,
  values,
});
