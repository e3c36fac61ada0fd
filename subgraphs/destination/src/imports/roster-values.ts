import { birthDayOf, phoneOf, type RosterValues, sexOf } from '@liangdi/roster';

/** What a row says of the person, as their record has it. */
export const personOf = (values: RosterValues) => ({
  name: values.name ?? '',
  sex: sexOf(values),
  birthDate: birthDayOf(values),
  phone: phoneOf(values),
  address: values.address ?? null,
  homeCounty: values.homeCounty?.code ?? null,
  identityToken: values.idNumber?.token ?? null,
});
