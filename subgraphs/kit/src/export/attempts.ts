import type { RowKey } from '../loader/row-key.ts';

/** Failures of one export without getting further, after which it is given up. */
const most = 5;

/** How often exports have failed in this process: work that fails each time ends some time. */
export interface Attempts {
  /** One more failure, after so many rows. Whether it was the last: none of them got further than the one before. */
  isLast(key: RowKey, rows: number): boolean;
  /** It has come to its end, or is nobody's work any more. */
  forget(key: RowKey): void;
}

export const countAttempts = (): Attempts => {
  const failing = new Map<string, { readonly failures: number; readonly furthest: number }>();
  const nameOf = ({ region, id }: RowKey): string => `${region}:${id}`;
  return {
    isLast: (key, rows) => {
      const before = failing.get(nameOf(key));
      const isFurther = before === undefined || rows > before.furthest;
      const now = isFurther ? { failures: 1, furthest: rows } : { ...before, failures: before.failures + 1 };
      failing.set(nameOf(key), now);
      return now.failures >= most;
    },
    forget: (key) => void failing.delete(nameOf(key)),
  };
};
