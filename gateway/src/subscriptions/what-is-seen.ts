import type { RequestContext } from '../context.ts';
import { type EngineAnswer, fetchesOf, type Prepared } from '../execution/index.ts';
import { seenKey } from './as-query.ts';

/** What the answer to an event says of whom it is about: they are seen, they are not for this viewer, or nobody could say. */
export type Seen =
  | { readonly phase: 'visible'; readonly value: Record<string, unknown> }
  | { readonly phase: 'hidden' }
  | { readonly phase: 'unknown' };

/** The sides that say who is seen: of the query behind a subscription, that of its root and that of the hidden field. */
export const sidesThatSay = ({ plan }: Prepared<RequestContext> & { readonly phase: 'ready' }): ReadonlySet<string> =>
  new Set(
    fetchesOf(plan.node)
      .filter(({ requires = [], operation }) => requires.length === 0 || operation.includes(seenKey))
      .map(({ serviceName }) => serviceName),
  );

/** Codes of errors of a side that say nothing of what the viewer may see. */
const troubles: ReadonlySet<unknown> = new Set(['SIDE_SILENT', 'SIDE_ERROR']);

/**
 * Null is what is not for the viewer, unless one of the sides that say so was in trouble at its place or above. Others are
 * asked for other parts: their trouble says nothing of who is seen.
 */
export const whatIsSeen = ({ data, errors = [] }: EngineAnswer, key: string, sides: ReadonlySet<string>): Seen => {
  const value = data?.[key] as Record<string, unknown> | null | undefined;
  const isThere = value !== null && value !== undefined;
  if (isThere && value[seenKey] !== null) return { phase: 'visible', value };
  const place = isThere ? [key, seenKey] : [key];
  const isAbout = (path: readonly (string | number)[]): boolean =>
    (!isThere || path.length <= place.length) && place.every((step, at) => at >= path.length || path[at] === step);
  const isTrouble = errors.some(
    ({ path = [], extensions }) =>
      extensions?.code === 'OVERLOADED' ||
      (troubles.has(extensions?.code) && sides.has(String(extensions?.side)) && isAbout(path)),
  );
  return { phase: isTrouble ? 'unknown' : 'hidden' };
};
