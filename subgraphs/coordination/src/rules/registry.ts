import { compileRules, type RuleBook } from '@liangdi/responsibility';
import type { Statements } from '../read-model/sql.ts';
import type { RuleRow } from './rule-row.ts';
import { loadRules, registryVersion } from './rule-store.ts';

/** All rules at one version of the registry, compiled once. */
export interface RuleSet {
  readonly version: string;
  readonly rows: readonly RuleRow[];
  readonly book: RuleBook;
  /** All versions of a rule, oldest first. */
  readonly versionsOf: (id: string) => readonly RuleRow[];
  /** The version of a rule that was known at an instant; null when none was. */
  readonly rowAt: (id: string, at: number) => RuleRow | null;
}

export const ruleSet = (version: string, rows: readonly RuleRow[]): RuleSet => ({
  version,
  rows,
  book: compileRules(rows),
  versionsOf: (id) => rows.filter((row) => row.id === id).sort((a, b) => a.version - b.version),
  rowAt: (id, at) => {
    let found: RuleRow | null = null;
    for (const row of rows) {
      if (row.id === id && row.recordedAt <= at && (found === null || found.version < row.version)) found = row;
    }
    return found;
  },
});

/** The rules in memory, loaded anew when the registry has changed. */
export interface Registry {
  current(sql: Statements): Promise<RuleSet>;
}

/** Another process's change is seen within `checkEveryMs`; one's own at once, through `forget`. */
export const createRegistry = (now: () => number, checkEveryMs = 1_000): Registry & { forget(): void } => {
  let held: RuleSet | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  return {
    forget: () => {
      checkedAt = Number.NEGATIVE_INFINITY;
    },
    current: async (sql) => {
      if (held !== null && now() - checkedAt < checkEveryMs) return held;
      const asked = now();
      const version = await registryVersion(sql);
      if (held?.version !== version) held = ruleSet(version, await loadRules(sql));
      checkedAt = asked;
      return held;
    },
  };
};
