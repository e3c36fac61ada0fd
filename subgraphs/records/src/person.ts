import {
  errors,
  type IdentityToken,
  type IsRegion,
  phoneIfGiven,
  regionIfGiven,
  textOf,
  tokenIfGiven,
} from '@liangdi/kit';

/** What every side that meets people records about one. Null: not stated. */
export interface Person<Sex = string> {
  readonly name: string | null;
  readonly sex: Sex | null;
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly homeCounty: string | null;
  readonly identityToken: string | null;
}

/** Someone of whom only the member's id was given. */
export const unnamed: Person<never> = {
  name: null,
  sex: null,
  birthDate: null,
  phone: null,
  homeCounty: null,
  identityToken: null,
};

interface PersonInput<Sex> {
  readonly name: string;
  readonly sex?: Sex | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly homeCounty?: string | null | undefined;
  readonly idNumber?: string | null | undefined;
}

export interface PersonChecks {
  readonly isRegion: IsRegion;
  readonly identityToken: IdentityToken;
  readonly now: Date;
}

/**
 * A person as given, checked. The resident ID number does not get past this function.
 * @throws CallerError `INVALID_VALUE`, `IN_FUTURE`, `REGION_UNKNOWN` or `ID_NUMBER_INVALID`
 */
export const personOf = <Sex>(input: PersonInput<Sex>, checks: PersonChecks, path: readonly string[]): Person<Sex> => ({
  name: textOf(input.name, 100, [...path, 'name']),
  sex: input.sex ?? null,
  birthDate: birthDateOf(input.birthDate, checks.now, [...path, 'birthDate']),
  phone: phoneIfGiven(input.phone, [...path, 'phone']),
  homeCounty: regionIfGiven(input.homeCounty, checks.isRegion, [...path, 'homeCounty']),
  identityToken: tokenIfGiven(input.idNumber, checks.identityToken, [...path, 'idNumber']),
});

const birthDateOf = (day: string | null | undefined, now: Date, path: readonly string[]): string | null => {
  if (day == null) return null;
  if (Date.parse(`${day}T00:00:00+08:00`) > now.getTime()) throw errors.IN_FUTURE({}, path);
  return day;
};
