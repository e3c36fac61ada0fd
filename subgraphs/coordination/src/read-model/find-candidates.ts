import type { LinkDecision } from './link-tokens.ts';
import type { MemberKey, Sql } from './sql.ts';

/**
 * Candidates for records that no token ties to a member: the seam at which the scoring of `@liangdi/linkage` comes in.
 * What it gives is recorded like any decision, as `CANDIDATE` with class, probability and evidence in words.
 */
export type FindCandidates = (
  sql: Sql,
  schema: string,
  records: readonly MemberKey[],
  now: number,
) => Promise<readonly LinkDecision[]>;

/** Until scoring is wired: equal tokens link, and nothing else proposes. */
export const findNoCandidates: FindCandidates = async () => [];
