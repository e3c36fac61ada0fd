import { errors } from '@liangdi/kit';

/** Nobody joins before they are born, nor on that day; who has no birth date on record may have joined on any. */
export const isJoinedAfterBirth = (birthDate: string | null, joinedOn: string): boolean =>
  birthDate === null || joinedOn > birthDate;

/** @throws CallerError `PERIOD_REVERSED` */
export const joinedAfterBirth = (birthDate: string | null, joinedOn: string): void => {
  if (!isJoinedAfterBirth(birthDate, joinedOn)) throw errors.PERIOD_REVERSED({}, ['input', 'joinedOn']);
};
