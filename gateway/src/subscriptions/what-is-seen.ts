import type { EngineAnswer } from '../execution/index.ts';
import { seenKey } from './as-query.ts';

/** What the answer to an event says of whom it is about: they are seen, they are not for this viewer, or nobody could say. */
export type Seen =
  | { readonly phase: 'visible'; readonly value: Record<string, unknown> }
  | { readonly phase: 'hidden' }
  | { readonly phase: 'unknown' };

/** Codes of errors that say nothing of what the viewer may see. */
const troubles: ReadonlySet<unknown> = new Set(['SIDE_SILENT', 'SIDE_ERROR', 'OVERLOADED']);

/**
 * Null is what is not for the viewer, unless trouble made it null: at its place or above. A side that is asked for other
 * parts may be in trouble: of who is seen that says nothing.
 */
export const whatIsSeen = ({ data, errors = [] }: EngineAnswer, key: string): Seen => {
  const value = data?.[key] as Record<string, unknown> | null | undefined;
  const isThere = value !== null && value !== undefined;
  if (isThere && value[seenKey] !== null) return { phase: 'visible', value };
  const place = isThere ? [key, seenKey] : [key];
  const isAbout = (path: readonly (string | number)[]): boolean =>
    (!isThere || path.length <= place.length) && place.every((step, at) => at >= path.length || path[at] === step);
  const isTrouble = errors.some(({ path = [], extensions }) => troubles.has(extensions?.code) && isAbout(path));
  return { phase: isTrouble ? 'unknown' : 'hidden' };
};
