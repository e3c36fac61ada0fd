import { textIfGiven } from '@liangdi/kit';
import * as records from '@liangdi/records';
import type { DestinationRecordInput, Sex } from '../generated/graphql.ts';

/** What a city records about a person. Null: not stated. */
export interface Person extends records.Person<Sex> {
  readonly address: string | null;
}

/** Someone of whom only the member's id was given. */
export const unnamed: Person = { ...records.unnamed, address: null };

/** A person as given, checked; see `personOf` of the records. @throws CallerError `INVALID_VALUE` for the address as well */
export const personOf = (
  input: DestinationRecordInput,
  checks: records.PersonChecks,
  path: readonly string[],
): Person => ({
  ...records.personOf(input, checks, path),
  address: textIfGiven(input.address, 200, [...path, 'address']),
});
