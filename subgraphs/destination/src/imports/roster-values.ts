import type { RosterDate, RosterValues } from '@liangdi/roster';

/** A date as a day: one that is known to the month or year only counts from its first day. */
export const dayOf = (date: RosterDate | undefined): string | null =>
  date === undefined ? null : `${date.iso}${'-01-01'.slice(date.iso.length - 4)}`;

/** What a row says of the person, as their record has it. */
export const personOf = (values: RosterValues) => ({
  name: values.name ?? '',
  sex: values.idNumber?.sex ?? values.sex ?? null,
  birthDate: values.idNumber?.birthDate ?? (values.birthDate?.precision === 'day' ? values.birthDate.iso : null),
  phone: values.phone?.[0] ?? null,
  address: values.address?.slice(0, 200) ?? null,
  homeCounty: values.homeCounty?.code ?? null,
  identityToken: values.idNumber?.token ?? null,
});
