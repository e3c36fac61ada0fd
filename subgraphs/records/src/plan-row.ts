import { type Change, type ClearMatch, type ImportWrite, type Match, type Plan, refusedPlan } from '@liangdi/kit';
import type { PersonPlan } from './plan-person.ts';

/** What an import does about what a person has in an organisation. */
interface HeldPlan {
  readonly changes: readonly Change[];
  /** Given whom it is about. */
  readonly writes: (recordId: string) => readonly ImportWrite[];
}

/** What a row does about a person, and about what they have in an organisation where it says something of that. */
export const planOf = (person: PersonPlan, problems: Plan['problems'], held?: HeldPlan): Plan => {
  const writes = [...person.writes, ...(held?.writes(person.id) ?? [])];
  return {
    outcome: person.isNew ? 'NEW' : writes.length > 0 ? 'CHANGED' : 'SAME',
    target: person.id,
    changes: person.isNew ? [] : [...person.changes, ...(held?.changes ?? [])],
    writes,
    problems,
  };
};

/** Plans each row of which it is clear whom it is about; the others are refused. */
export const planEach = <Values, Row>(
  rows: readonly Values[],
  matches: readonly Match<Row>[],
  planRow: (values: Values, match: ClearMatch<Row>) => Plan,
): readonly Plan[] =>
  rows.map((values, index) => {
    const match = matches[index];
    return match && match.kind !== 'unclear' ? planRow(values, match) : refusedPlan(...(match ? [match.problem] : []));
  });
