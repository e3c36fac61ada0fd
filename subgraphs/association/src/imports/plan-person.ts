import { type Change, differences, type ImportWrite, type Match, type NewId } from '@liangdi/kit';
import type { RosterDate, RosterValues } from '@liangdi/roster';
import type { RecordVersionRow } from '../rows.ts';

/** A date as a day: one that is known to the month or year only counts from its first day. */
export const dayOf = (date: RosterDate | undefined): string | null =>
  date === undefined ? null : `${date.iso}${'-01-01'.slice(date.iso.length - 4)}`;

/** What a row says of the person, as their record has it. */
export const personOf = (values: RosterValues) => ({
  name: values.name ?? '',
  sex: values.idNumber?.sex ?? values.sex ?? null,
  birthDate: values.idNumber?.birthDate ?? (values.birthDate?.precision === 'day' ? values.birthDate.iso : null),
  phone: values.phone?.[0] ?? null,
  homeCounty: values.homeCounty?.code ?? null,
  identityToken: values.idNumber?.token ?? null,
});

export interface PersonPlan {
  readonly id: string;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
  readonly writes: readonly ImportWrite[];
}

/** The person's record: made when they are met for the first time, else what the file says otherwise. */
export const planPerson = (
  match: Exclude<Match<RecordVersionRow>, { kind: 'unclear' }>,
  values: RosterValues,
  since: Date,
  newId: NewId,
): PersonPlan => {
  const person = personOf(values);
  if (match.kind === 'new') {
    const id = newId();
    const write = { fact: 'record', id, follows: 0, about: id, values: { ...person, validFrom: since } };
    return { id, isNew: true, changes: [], writes: [write] };
  }
  const { row } = match;
  const { changes, values: changed } = differences(row, person);
  const shown = changes.map((change) =>
    change.field === 'identityToken' ? { field: 'idNumber', before: null, after: '✓' } : change,
  );
  const write = { fact: 'record', id: row.id, follows: row.version, about: row.id, values: changed };
  return { id: row.id, isNew: false, changes: shown, writes: changes.length > 0 ? [write] : [] };
};
