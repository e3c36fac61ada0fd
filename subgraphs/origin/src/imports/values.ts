import { type Described, startOfDay } from '@liangdi/kit';
import { birthDayOf, dayOf, phoneOf, type RosterDate, type RosterValues } from '@liangdi/roster';
import type { OutflowReason } from '../generated/graphql.ts';

/** What a row says that may tell which member it is about. */
export const personOf = (values: RosterValues): Described => ({
  name: values.name ?? '',
  identityToken: values.idNumber?.token ?? null,
  birthDate: birthDayOf(values),
  phone: phoneOf(values),
});

/** The same moment or an earlier precision of it: `1987-06` in the file does not correct `1987-06-05` on record. */
export const agrees = (date: RosterDate | undefined, day: string | null): boolean =>
  date !== undefined && (day?.startsWith(date.iso) ?? false);

/** When a day began, as an instant. */
export const instantOf = (date: RosterDate): Date => startOfDay(dayOf(date) ?? date.iso);

const reasons: readonly (readonly [RegExp, OutflowReason])[] = [
  [/经商|创业|开店|办厂|生意|business/i, 'BUSINESS'],
  [/学|深造|study/i, 'STUDY'],
  [/家属|随迁|投靠|带孩|照顾|结婚|婚|family/i, 'FAMILY'],
  [/务工|打工|就业|工作|上班|employ|work/i, 'EMPLOYMENT'],
];

export const reasonOf = (text: string | undefined): OutflowReason | null =>
  text === undefined ? null : (reasons.find(([sign]) => sign.test(text))?.[1] ?? 'OTHER');
