import { errors } from '@liangdi/kit';

/** Whether a six-digit code is in the administrative code table. Given from outside. */
export type IsRegion = (code: string) => boolean;

/** Codes of the right form, where nobody gave the code table. */
export const hasRegionForm: IsRegion = (code) => /^[1-9][0-9]{5}$/.test(code);

/** @throws CallerError `REGION_UNKNOWN` */
export const regionOf = (code: string, isRegion: IsRegion, path: readonly string[]): string => {
  if (!hasRegionForm(code) || !isRegion(code)) throw errors.REGION_UNKNOWN({ region: code }, path);
  return code;
};

/** The half-open range of codes that lie within a region: a province ends in 0000, a city in 00. */
export const codesWithin = (code: string): readonly [from: string, below: string] => {
  const size = code.endsWith('0000') ? 10_000 : code.endsWith('00') ? 100 : 1;
  return [code, String(Number(code) + size).padStart(6, '0')];
};
