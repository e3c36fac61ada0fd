import { errors } from '@liangdi/kit';
import { regionTable } from './region-table.ts';

/** The region of a code. @throws CallerError REGION_UNKNOWN, naming the argument or field */
export const requireRegion = (code: string, path: readonly string[]): { readonly code: string } => {
  if (!regionTable.has(code)) throw errors.REGION_UNKNOWN({ region: code }, path);
  return { code };
};
