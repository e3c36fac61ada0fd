import { lint, type Occurrence, type RuleFinding, type Situation } from '@liangdi/responsibility';
import { digest, stableId } from '../domain/stable-id.ts';
import type { RuleSet } from '../rules/registry.ts';
import { Counters } from './counters.ts';
import type { DerivedRow } from './member-row.ts';
import type { Sql } from './sql.ts';
import { changesOf, loadFindings, type StoredFinding, writeFindings } from './write-findings.ts';

/** What judging the rules themselves needs to know. */
export interface JudgingRules {
  readonly schema: string;
  readonly rules: RuleSet;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly tell: boolean;
}

/** Subjects of findings about rules begin with this. */
export const ABOUT_RULES = 'RULE/';

/** The whole country: where a defect belongs that no authority's rule has alone. */
const COUNTRY = '100000';

/** Judges the rules as they stand with the members in their situations: defects open, go on, or close like any finding. */
export const judgeRules = async (sql: Sql, { schema, rules, now, tell }: JudgingRules): Promise<void> => {
  const rows = await sql<{ situation: string; members: number }>(
    `select situation, members from ${schema}.situation_count where members > 0`,
  );
  const occurrences = rows.map(
    ({ situation, members }): Occurrence => ({ situation: JSON.parse(situation) as Situation, members }),
  );
  const before = await loadFindings(sql, schema, `f.subject like '${ABOUT_RULES}%'`, []);
  const known = new Map(before.map((finding) => [finding.row.subject, finding]));
  const derived = lint(rules.rows, occurrences, now).map((defect) =>
    defectRow(defect, rules, now, known.get(subjectOf(defect)) ?? null),
  );
  const counters = new Counters();
  await writeFindings(sql, schema, changesOf(before, derived, now), counters, { now, tell });
  await counters.write(sql, schema);
  await sql(`update ${schema}.situation_count set judged = members > 0 where judged <> (members > 0)`);
  await sql(`update ${schema}.about set rules = $1, rules_judged_at = $2`, [rules.version, new Date(now)]);
};

const subjectOf = ({ key }: RuleFinding): string => `${ABOUT_RULES}${key}`;

const defectRow = (defect: RuleFinding, { rowAt }: RuleSet, now: number, before: StoredFinding | null): DerivedRow => {
  const rules = defect.rules.flatMap((id) => rowAt(id, now) ?? []);
  const region = defect.ownerRegion ?? COUNTRY;
  const evidence = rules.map(({ region: of, id, version }) => ({
    side: 'COORDINATION' as const,
    list: 'rules',
    region: of,
    id,
    version,
  }));
  return {
    region,
    id: stableId('finding', subjectOf(defect)),
    memberId: null,
    subject: subjectOf(defect),
    kind: defect.kind,
    severity: defect.severity,
    owner: defect.owner,
    ownerRegion: defect.ownerRegion,
    origin: placeOf(defect.situation?.originRegion ?? rules[0]?.scope.originRegion),
    destination: placeOf(defect.situation?.destinationRegion ?? rules[0]?.scope.destinationRegion),
    topic: defect.duty,
    // A blind spot has no rule that says since when: it counts from the day on which it was first seen.
    since:
      defect.situation === null || before === null || before.life.status === 'CLOSED' ? defect.since : before.row.since,
    due: defect.due,
    factsKey: digest(defect.kind, ...evidence.map(({ id, version }) => `${id}/${version}`)),
    detail: {
      evidence,
      mutation: defect.mutation,
      field: null,
      ownerOrganisation: null,
      drawnFrom: [],
      members: defect.members,
    },
  };
};

const placeOf = (region: string | null | undefined): string => (region == null || region === 'NONE' ? '' : region);
