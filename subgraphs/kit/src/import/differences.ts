import type { Change } from './side.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : value instanceof Date ? value.toISOString() : String(value);

/** The fields that a file gives another value than the facts have; what the file leaves out stays. */
export const differences = (
  before: object,
  given: Fields,
): { readonly changes: readonly Change[]; readonly values: Fields } => {
  const was = before as Fields;
  const changed = Object.entries(given).filter(
    ([field, value]) => value !== undefined && value !== null && text(value) !== text(was[field]),
  );
  return {
    changes: changed.map(([field, value]) => ({ field, before: text(was[field]), after: text(value) })),
    values: Object.fromEntries(changed),
  };
};
