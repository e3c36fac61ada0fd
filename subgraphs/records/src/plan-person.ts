import { type Change, type ClearMatch, differences, type FactRow, type ImportWrite, type NewId } from '@liangdi/kit';

/** What an import does about a person. */
export interface PersonPlan {
  /** Of the record. */
  readonly id: string;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
  readonly writes: readonly ImportWrite[];
}

/** The person's record: made when they are met for the first time, else what the row says otherwise. */
export const planPerson = <Row extends FactRow>(
  match: ClearMatch<Row>,
  person: Readonly<Record<string, string | null>>,
  since: Date,
  newId: NewId,
): PersonPlan => {
  if (match.kind === 'new') {
    const id = newId();
    const write = { fact: 'record', id, follows: 0, about: id, values: { ...person, validFrom: since } };
    return { id, isNew: true, changes: [], writes: [write] };
  }
  const { row } = match;
  const { changes, values } = differences(row, person);
  const shown = changes.map((change) =>
    change.field === 'identityToken' ? { field: 'idNumber', before: null, after: '✓' } : change,
  );
  const write = { fact: 'record', id: row.id, follows: row.version, about: row.id, values };
  return { id: row.id, isNew: false, changes: shown, writes: changes.length > 0 ? [write] : [] };
};
