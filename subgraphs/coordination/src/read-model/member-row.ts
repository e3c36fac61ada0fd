import { DUTIES, type Finding, type View } from '@liangdi/responsibility';
import { digest, stableId } from '../domain/stable-id.ts';
import { cityOf } from '../regions/region-table.ts';
import type { KnownSides } from './sides.ts';
import { type Traces, tracesOf } from './traces.ts';
import { vouching } from './vouching.ts';

/** A finding as derived, before its life. Instants are epoch milliseconds. */
export interface DerivedRow {
  readonly region: string;
  readonly id: string;
  readonly memberId: string | null;
  /** What it is about when it is about no member: a record, a rule. */
  readonly subject: string | null;
  readonly kind: string;
  readonly severity: Severity;
  readonly owner: string;
  readonly ownerRegion: string | null;
  /** Member's origin; '' for rules and unlinked records. */
  readonly origin: string;
  /** City where the member is away; '' when at home. */
  readonly destination: string;
  /** What further tells its words apart: the field of a contradiction, the duties that nobody leads. */
  readonly topic: string;
  readonly since: number;
  readonly due: number | null;
  readonly factsKey: string;
  readonly detail: FindingDetail;
}

type Severity = 'HIGH' | 'MEDIUM' | 'LOW';

/** What is shown of a finding and never filtered by. What contradicts each other stands in the facts, and nowhere else. */
export type FindingDetail = Pick<Finding, 'evidence' | 'mutation' | 'field' | 'ownerOrganisation' | 'drawnFrom'> & {
  /** Of a defect of rules: how many members it concerns. */
  readonly members?: number;
};

/** All that the read model derives from one member's facts at one instant. */
export interface MemberRow {
  readonly region: string;
  readonly id: string;
  readonly handover: string;
  readonly lead: string | null;
  readonly destination: string | null;
  readonly originContact: boolean;
  readonly destinationContact: boolean;
  readonly overdue: boolean;
  /** Two characters per duty, in the order of `DUTIES`: lead and state; blanks where none is owed. */
  readonly duties: string;
  readonly findings: readonly DerivedRow[];
  readonly traces: Traces;
  readonly trace: string;
}

export const memberRow = (region: string, id: string, sides: KnownSides, view: View): MemberRow => {
  const traces = tracesOf(sides, region, vouching(sides));
  const destination = destinationOf(view, traces, view.at);
  return {
    region,
    id,
    handover: view.handover.state ?? 'UNKNOWN',
    lead: view.leading,
    destination,
    originContact: view.origin.person !== null,
    destinationContact: view.destination.person !== null,
    overdue: view.duties.some(({ state }) => state === 'OVERDUE'),
    duties: dutyCode(view),
    findings: view.findings.map((finding) => derivedRow(region, id, destination ?? '', finding)),
    traces,
    trace: digest(JSON.stringify(traces)),
  };
};

const AT_HOME: ReadonlySet<string> = new Set(['AT_HOME', 'RETURNED', 'UNKNOWN']);

/** Where the member is away: where the reception is, else where the declaration says. */
export const destinationOf = (view: View, { stays }: Traces, now: number): string | null => {
  if (AT_HOME.has(view.handover.state ?? 'UNKNOWN')) return null;
  const received = view.destination.organisation?.region;
  if (received !== undefined) return cityOf(received);
  return stays.filter(({ from, to }) => from <= now && now < to).at(-1)?.destination ?? null;
};

export const derivedRow = (region: string, memberId: string, destination: string, finding: Finding): DerivedRow => ({
  region,
  id: stableId('finding', region, memberId, finding.key),
  memberId,
  subject: null,
  kind: finding.kind,
  severity: finding.severity,
  owner: finding.owner,
  ownerRegion: finding.ownerRegion,
  origin: region,
  destination,
  topic: finding.field ?? (finding.kind === 'NOBODY_LEADS' ? finding.duties.join('+') : ''),
  since: finding.since,
  due: finding.due,
  factsKey: factsKey(finding),
  detail: {
    evidence: finding.evidence,
    mutation: finding.mutation,
    field: finding.field,
    ownerOrganisation: finding.ownerOrganisation,
    drawnFrom: finding.drawnFrom,
  },
});

/** Changes with the facts that a finding rests on, each by its version. */
const factsKey = ({ evidence }: Finding): string =>
  digest(...evidence.map(({ side, list, id, version }) => `${side}/${list}/${id}/${version}`).sort());

const LEADS = { ORIGIN: 'O', DESTINATION: 'D', ASSOCIATION: 'A' } as const;
const STATES = { FULFILLED: 'F', DUE: 'D', OVERDUE: 'O', UNASSIGNED: 'N', CONTESTED: 'C', UNKNOWN: 'U' } as const;

const dutyCode = ({ duties }: View): string => {
  let code = '';
  for (const duty of DUTIES) {
    const view = duties.find((candidate) => candidate.duty === duty);
    code += view === undefined ? '  ' : `${view.lead === null ? '-' : LEADS[view.lead]}${STATES[view.state]}`;
  }
  return code;
};

/** What a code of duties says: duty, lead ('' where none) and state of each that is owed. */
export const readDutyCode = (code: string): readonly { duty: string; lead: string; state: string }[] =>
  DUTIES.flatMap((duty, index) => {
    const lead = LEAD_OF[code.charAt(2 * index)];
    const state = STATE_OF[code.charAt(2 * index + 1)];
    return state === undefined ? [] : [{ duty, lead: lead ?? '', state }];
  });

const reversed = (codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(codes).map(([name, code]) => [code, name]));

const LEAD_OF = reversed(LEADS);
const STATE_OF = reversed(STATES);
