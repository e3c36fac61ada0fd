import { lint, type Occurrence, type Situation } from '@liangdi/responsibility';
import type { Context } from '../context.ts';
import { READ_MODEL } from '../read-model/tables.ts';
import type { RuleDefectRow } from '../rows.ts';

/**
 * Defects of the registry at an instant, with the members whom the read model counts in the situations concerned: of the
 * viewer's places alone, since at an instant without rules the blind spots are a table of who is where.
 */
export const ruleDefects = async (
  asked: Date | string | null | undefined,
  context: Context,
): Promise<RuleDefectRow[]> => {
  const at = new Date(asked ?? context.now).getTime();
  const rows = await context.sql<{ situation: string; members: number }>(
    `select situation, members from ${READ_MODEL}.situation_count
      where members > 0 and ${context.reach.places(placeSql('originRegion'), placeSql('destinationRegion'))}`,
  );
  const occurrences = rows.map(
    ({ situation, members }): Occurrence => ({ situation: JSON.parse(situation) as Situation, members }),
  );
  const { rows: rules } = await context.rules();
  return lint(rules, occurrences, at).map((defect) => ({
    kind: defect.kind,
    duty: defect.duty,
    ruleIds: defect.rules,
    origin: placeOf(defect.situation?.originRegion),
    destination: placeOf(defect.situation?.destinationRegion),
    members: defect.members,
    at,
  }));
};

/** The code that a situation has in a field; empty where it has none, or it is not known. */
const placeSql = (field: keyof Situation): string => `coalesce(nullif(situation::json ->> '${field}', 'NONE'), '')`;

const placeOf = (region: string | null | undefined): string => (region == null || region === 'NONE' ? '' : region);
