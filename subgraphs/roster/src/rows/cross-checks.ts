import type { Field } from '../columns/fields.ts';
import { gregorianOfLunar } from '../normalise/lunar.ts';
import type { ResidentId } from '../normalise/resident-id.ts';
import { type Finding, suspect } from '../problems/problem.ts';
import type { RosterValues } from './values.ts';

/** What the cells of one row say against each other. Each finding stands at the cell that is easier to be wrong. */
export function crossChecks(values: RosterValues, id: ResidentId | null): readonly (readonly [Field, Finding])[] {
  const found: (readonly [Field, Finding])[] = [];
  const birth = values.birthDate;
  if (id !== null && birth !== undefined && !id.birthDate.startsWith(birth.iso))
    found.push([
      'birthDate',
      suspect(isLunarOf(birth.iso, id.birthDate) ? 'BIRTH_DATE_LUNAR' : 'BIRTH_DATE_DISAGREES'),
    ]);
  if (id !== null && values.sex !== undefined && values.sex !== id.sex) found.push(['sex', suspect('SEX_DISAGREES')]);
  const born = id?.birthDate ?? birth?.iso;
  for (const field of ['joinedOn', 'leftOn', 'receivedOn'] as const) {
    const date = values[field];
    if (date !== undefined && born !== undefined && date.iso < born.slice(0, date.iso.length))
      found.push([field, suspect('DATE_ORDER', born)]);
  }
  return found;
}

function isLunarOf(written: string, real: string): boolean {
  const [year = 0, month = 0, day] = written.split('-').map(Number);
  return day !== undefined && [false, true].some((leap) => gregorianOfLunar(year, month, day, leap) === real);
}
