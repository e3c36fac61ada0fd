import { CallerError } from '../errors/caller-error.ts';
import { refusalOf } from '../errors/refusals.ts';
import type { ImportWork } from './work.ts';

/**
 * What is wrong with what an import would write: a caller's mistake, or what a constraint refused, which is `otherwise` where the
 * side has no words for it. Null for what is the machine's: the job stops, and is tried again.
 */
export const mistakeOf = (work: ImportWork, error: unknown, otherwise: CallerError): CallerError | null => {
  const translated = error instanceof CallerError ? error : work.side.translate(error);
  if (translated instanceof CallerError) return translated;
  const refusal = refusalOf(error);
  return refusal && /^(23|22|42501)/.test(refusal.state) ? otherwise : null;
};
