import type { DutyView, FactRef, Finding, RuleVersion, SideName, Sides, SideView, View } from '@liangdi/responsibility';
import { destinationOf } from '../read-model/member-row.ts';
import { tracesOf } from '../read-model/traces.ts';
import type { RuleRow } from '../rules/rule-row.ts';
import { findingText } from '../texts/finding-text.ts';
import type { Language } from '../texts/language.ts';
import { reasonText, type StepCode } from '../texts/reason-text.ts';
import { factIds, organisationType, type ToGlobalId } from './fact-types.ts';
import { answersSince, nameOf } from './organisation.ts';
import { statedValues } from './stated-values.ts';

/** What a view is put into words with. */
export interface Presenting {
  /** Global id and region of the member. */
  readonly member: string;
  readonly memberRegion: string;
  readonly sides: Sides;
  readonly language: Language;
  readonly toGlobalId: ToGlobalId;
  /** A rule as known at the instant of the view. */
  readonly rule: (id: string) => RuleRow | null;
  /** Whether the side of a fact would show the viewer a field (`Type.field`) of it. */
  readonly mayRead: (field: string, fact: FactRef) => boolean;
}

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** The two-way view in the form of the contract. */
export const presentView = (view: View, presenting: Presenting) => ({
  asOf: new Date(view.at).toISOString(),
  complete: view.silent.length === 0,
  silent: [...view.silent],
  sides: [view.origin, view.destination, view.association].map((side) => presentSide(side, view.at, presenting)),
  handover: view.handover.state,
  lead: view.leading,
  duties: view.duties.map((duty) => presentDuty(duty, presenting)),
  findings: presentFindings(view, presenting),
  reasons: reasonsOf(view, presenting),
});

const presentSide = ({ side, status, organisation, person }: SideView, at: number, presenting: Presenting) => {
  const { sides, toGlobalId } = presenting;
  const since = organisation === null ? null : answersSince(sides, side, organisation, at);
  return {
    side,
    status,
    organisation:
      organisation === null
        ? null
        : {
            id: toGlobalId(organisationType(side, organisation.level), organisation.region, organisation.id),
            name: nameOf(sides, side, organisation, at) ?? '',
            region: { code: organisation.region },
          },
    contactPerson: person?.name ?? null,
    since: iso(since),
  };
};

const presentDuty = (duty: DutyView, presenting: Presenting) => ({
  duty: duty.duty,
  lead: duty.lead,
  support: [...duty.support],
  rule: duty.rule === null ? null : presenting.rule(duty.rule),
  lastFulfilled: iso(duty.lastFulfilled),
  nextDue: iso(duty.nextDue),
  state: duty.state,
  reasons: duty.reasons.map(({ code, side, fact, rule }) =>
    step(code, { side, facts: fact === null ? [] : [fact], rule }, presenting),
  ),
});

interface Step {
  readonly side: SideName | null;
  readonly facts: readonly FactRef[];
  readonly rule: RuleVersion['id'] | null;
}

const step = (code: StepCode, { side, facts, rule }: Step, presenting: Presenting) => {
  const found = rule === null ? null : presenting.rule(rule);
  const title = found?.title[presenting.language] ?? rule;
  return {
    code,
    text: reasonText(presenting.language, code, { side, rule: title }),
    facts: [...factIds(facts, presenting.member, presenting.toGlobalId)],
    rule: found,
  };
};

const reasonsOf = (view: View, presenting: Presenting) => [
  ...view.silent.map((side) => step('SIDE_SILENT', { side, facts: [], rule: null }, presenting)),
  ...(view.handover.state === null
    ? []
    : [step('HANDOVER', { side: null, facts: view.handover.evidence, rule: null }, presenting)]),
  ...(view.leading === null ? [] : [step('LEADS_MOST', { side: view.leading, facts: [], rule: null }, presenting)]),
];

const presentFindings = (view: View, presenting: Presenting) => {
  if (view.findings.length === 0) return [];
  const { sides, memberRegion } = presenting;
  const destination = destinationOf(view, tracesOf(sides, memberRegion), view.at) ?? '';
  return view.findings.map((finding) => presentFinding(finding, destination, presenting));
};

/** @param destination where the member is away, as the queue of findings has it; empty when nowhere */
const presentFinding = (finding: Finding, destination: string, presenting: Presenting) => ({
  kind: finding.kind,
  severity: finding.severity,
  owner: finding.owner,
  since: new Date(finding.since).toISOString(),
  due: iso(finding.due),
  text: findingText(presenting.language, {
    kind: finding.kind,
    topic: finding.field ?? (finding.kind === 'NOBODY_LEADS' ? finding.duties.join('+') : ''),
    origin: presenting.memberRegion,
    destination,
  }),
  evidence: [...factIds(finding.evidence, presenting.member, presenting.toGlobalId)],
  resolvedBy: finding.mutation,
  field: finding.field,
  member: presenting.member,
  stated: statedValues(finding, presenting.mayRead),
});
