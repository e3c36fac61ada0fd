import type { RuleVersion, Text } from '@liangdi/responsibility';

/** A version of a rule as the registry keeps it: what the judgement reads, and what only readers need. */
export type RuleRow = RuleVersion & {
  /** Short name. */
  readonly title: Text;
  /** What the source says, in the part that matters. */
  readonly sourceText: Text;
  /** Why it was withdrawn. */
  readonly reason: string | null;
  /** Account that recorded the version. */
  readonly recordedBy: string;
};
