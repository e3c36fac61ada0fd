import type { Duty, SideName } from '../facts.ts';
import type { Authority, Cadence, RuleScope, RuleSource, RuleVersion, Text } from './rule.ts';

/** What a line of a source asks. */
export interface Line {
  /** Ends the rule's id: `<source>/<name>`. */
  readonly name: string;
  readonly duty: Duty;
  readonly scope?: RuleScope;
  readonly lead: SideName;
  readonly support: readonly SideName[];
  /** The lead alone, unless said otherwise. */
  readonly counts?: readonly SideName[];
  readonly cadence?: Cadence;
  readonly text: Text;
}

/** Every half-year, quarter, year: due from a month, or a fortnight, before. */
export const HALF_YEARLY: Cadence = { months: 6, noticeDays: 30 };
export const QUARTERLY: Cadence = { months: 3, noticeDays: 14 };
export const YEARLY: Cadence = { months: 12, noticeDays: 30 };

interface Issue {
  readonly source: RuleSource;
  readonly authority: Authority;
  /** Code of the authority. */
  readonly region: string;
  /** Where all lines apply. */
  readonly scope: RuleScope;
}

/** The lines of a source as approved rules, known and valid from its day of issue on. */
export const ruled = ({ source, authority, region, scope }: Issue, lines: readonly Line[]): readonly RuleVersion[] =>
  lines.map(({ name, scope: own, counts, cadence, ...line }) => ({
    id: `${source.id}/${name}`,
    version: 1,
    region,
    recordedAt: source.issuedOn,
    validFrom: source.issuedOn,
    validTo: null,
    status: 'APPROVED',
    scope: { ...scope, ...own },
    counts: counts ?? [line.lead],
    cadence: cadence ?? null,
    authority,
    source,
    supersedes: [],
    ...line,
  }));
