import { errors } from '@liangdi/kit';

/**
 * The version that the caller read is still the latest.
 * @throws CallerError `STALE_VERSION`
 */
export const stillVersion = (current: { readonly version: number }, expected: number | null | undefined): void => {
  if (expected != null && expected !== current.version) throw errors.STALE_VERSION({}, ['input', 'expectedVersion']);
};
