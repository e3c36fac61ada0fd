import { errors, type IsRegion, phoneIfGiven, regionIfGiven, textIfGiven, textOf } from '@liangdi/kit';
import type { DestinationRecordInput, Sex } from '../generated/graphql.ts';
import { mistakes } from './errors.ts';

/** Turns a resident ID number into an identity token `v<key version>:<base64url>`, or says what is wrong with it. */
export type IdentityToken = (
  idNumber: string,
) => { readonly ok: true; readonly token: string } | { readonly ok: false; readonly problem: string };

/** What a city records about a person. Null: not stated. */
export interface Person {
  readonly name: string | null;
  readonly sex: Sex | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly homeCounty: string | null;
  readonly identityToken: string | null;
}

/** Someone of whom only the member's id was given. */
export const unnamed: Person = {
  name: null,
  sex: null,
  birthDate: null,
  phone: null,
  address: null,
  homeCounty: null,
  identityToken: null,
};

export interface PersonChecks {
  readonly isRegion: IsRegion;
  readonly identityToken: IdentityToken;
  readonly now: Date;
}

/**
 * A person as given, checked. The resident ID number does not get past this function.
 * @throws CallerError `INVALID_VALUE`, `IN_FUTURE`, `REGION_UNKNOWN` or `ID_NUMBER_INVALID`
 */
export const personOf = (input: DestinationRecordInput, checks: PersonChecks, path: readonly string[]): Person => ({
  name: textOf(input.name, 100, [...path, 'name']),
  sex: input.sex ?? null,
  birthDate: birthDateOf(input.birthDate, checks.now, [...path, 'birthDate']),
  phone: phoneIfGiven(input.phone, [...path, 'phone']),
  address: textIfGiven(input.address, 200, [...path, 'address']),
  homeCounty: regionIfGiven(input.homeCounty, checks.isRegion, [...path, 'homeCounty']),
  identityToken: tokenOf(input.idNumber, checks.identityToken, [...path, 'idNumber']),
});

const birthDateOf = (day: string | null | undefined, now: Date, path: readonly string[]): string | null => {
  if (day == null) return null;
  if (Date.parse(`${day}T00:00:00+08:00`) > now.getTime()) throw errors.IN_FUTURE({}, path);
  return day;
};

const tokenOf = (number: string | null | undefined, make: IdentityToken, path: readonly string[]): string | null => {
  if (number == null) return null;
  const made = make(number);
  if (!made.ok) throw mistakes.ID_NUMBER_INVALID({ problem: made.problem }, path);
  return made.token;
};
