import type { RosterDate } from '../normalise/date.ts';
import type { Sex } from '../normalise/sex.ts';
import type { RosterValues } from './values.ts';

/** A date as a day: one that is known to the month or year only counts from its first day. */
export const dayOf = (date: RosterDate | undefined): string | null =>
  date === undefined ? null : `${date.iso}${'-01-01'.slice(date.iso.length - 4)}`;

/** A birth date that is known to the day; a month alone would make someone of it whom nobody knows. */
export const birthDayOf = ({ idNumber, birthDate }: RosterValues): string | null =>
  idNumber?.birthDate ?? (birthDate?.precision === 'day' ? birthDate.iso : null);

export const sexOf = ({ idNumber, sex }: RosterValues): Sex | null => idNumber?.sex ?? sex ?? null;

/** The number to call first; the others stay in the file. */
export const phoneOf = ({ phone }: RosterValues): string | null => phone?.[0] ?? null;
