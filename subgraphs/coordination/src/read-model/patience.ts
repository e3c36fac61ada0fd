/** Work that may fail for a while, by name. */
export interface Patience {
  /** Does the work unless it failed a moment ago; gives its answer, or false where it was not done or failed. */
  attempt(what: string, work: () => Promise<boolean>): Promise<boolean>;
}

export interface PatienceOptions {
  /** Milliseconds before the first new try; each further one waits twice as long. */
  readonly first: number;
  /** Milliseconds that no pause exceeds. */
  readonly longest: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Said once, when work that went well begins to fail. */
  readonly onFailing: (error: unknown, what: string) => void;
  /** Said once, when work that failed goes well again. */
  readonly onWorking: (what: string, failures: number) => void;
}

/** Tries again after ever longer pauses, and says a word only when things change. */
export const patience = ({ first, longest, now, onFailing, onWorking }: PatienceOptions): Patience => {
  const failing = new Map<string, { readonly failures: number; readonly notBefore: number }>();
  return {
    attempt: async (what, work) => {
      const known = failing.get(what);
      if (known !== undefined && now() < known.notBefore) return false;
      try {
        const answer = await work();
        if (known !== undefined) onWorking(what, known.failures);
        failing.delete(what);
        return answer;
      } catch (error) {
        const failures = (known?.failures ?? 0) + 1;
        failing.set(what, { failures, notBefore: now() + Math.min(longest, first * 2 ** (failures - 1)) });
        if (known === undefined) onFailing(error, what);
        return false;
      }
    },
  };
};
