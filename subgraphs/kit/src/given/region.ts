import { errors } from '../errors/common.ts';

/** Whether a six-digit code is in the administrative code table. Given from outside. */
export type IsRegion = (code: string) => boolean;

/** @throws CallerError `REGION_UNKNOWN` */
export const regionOf = (code: string, isRegion: IsRegion, path: readonly string[]): string => {
  if (!isRegion(code)) throw errors.REGION_UNKNOWN({ region: code.slice(0, 20) }, path);
  return code;
};

/** The same for a code that may be left out: null when it is. */
export const regionIfGiven = (
  code: string | null | undefined,
  isRegion: IsRegion,
  path: readonly string[],
): string | null => (code == null ? null : regionOf(code, isRegion, path));

/** The half-open range of codes that lie within a region: a province ends in 0000, a city in 00. */
export const codesWithin = (code: string): readonly [from: string, below: string] => {
  const size = code.endsWith('0000') ? 10_000 : code.endsWith('00') ? 100 : 1;
  return [code, String(Number(code) + size).padStart(6, '0')];
};
