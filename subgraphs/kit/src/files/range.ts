/** Which bytes of a file a request wants: from `start` up to, not with, `end`. */
export type Wanted =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * Reads `Range` (RFC 9110, 14.2) for one range of bytes. What is not understood, and more than one range, asks for the
 * whole file; so does a condition (`If-Range`) that names another file.
 */
export const wantedRange = (
  range: string | undefined,
  condition: string | undefined,
  tag: string,
  size: number,
): Wanted => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
  if ((from === '' && to === '') || (condition !== undefined && condition !== tag)) return { kind: 'whole' };
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start >= size || (from === '' && Number(to) === 0)) return { kind: 'unsatisfiable' };
  return start >= end ? { kind: 'whole' } : { kind: 'part', start, end };
};
