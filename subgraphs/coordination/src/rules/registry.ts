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
  rowAt: (id, at) => versionAt(rows, id, at),
});

/** The version of a rule, among `rows`, that was known at an instant; null when none was. */
export const versionAt = (rows: readonly RuleRow[], id: string, at: number): RuleRow | null => {
  let found: RuleRow | null = null;
  for (const row of rows) {
    if (row.id === id && row.recordedAt <= at && (found === null || found.version < row.version)) found = row;
  }
  return found;
};

/** The rules in memory, loaded anew when the registry has changed. */
export interface Registry {
  /** Another process's change is seen within a second; one's own at once, through `forget`. */
  current(sql: Statements): Promise<RuleSet>;
  /** As the registry is at this moment: for judgements that stay. */
  latest(sql: Statements): Promise<RuleSet>;
  forget(): void;
}

export const createRegistry = (now: () => number, checkEveryMs = 1_000): Registry => {
  let held: RuleSet | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let forgotten = 0;
  const latest = async (sql: Statements): Promise<RuleSet> => {
    const [asked, turn] = [now(), forgotten];
    const version = await registryVersion(sql);
    const found = held?.version === version ? held : ruleSet(version, await loadRules(sql));
    // What was asked before a change does not stand for what is after it.
    if (turn === forgotten) {
      held = found;
      checkedAt = asked;
    }
    return found;
  };
  return {
    latest,
    current: async (sql) => (held !== null && now() - checkedAt < checkEveryMs ? held : latest(sql)),
    forget: () => {
      forgotten += 1;
      checkedAt = Number.NEGATIVE_INFINITY;
    },
  };
};
