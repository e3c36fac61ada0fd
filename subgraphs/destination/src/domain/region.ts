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

/** The same for a code that may be left out: null when it is. */
export const regionIfGiven = (
  code: string | null | undefined,
  isRegion: IsRegion,
  path: readonly string[],
): string | null => (code == null ? null : regionOf(code, isRegion, path));
