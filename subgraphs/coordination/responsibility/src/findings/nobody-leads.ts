import type { Instant, SideName } from '../facts.ts';
import { ref } from '../judgement/evidence.ts';
import type { DutyView, Finding } from '../view.ts';
import { decidingSides, sidesAmong } from './deciding-sides.ts';
import { type FindingRule, finding, type Judged, NONE, ownedBy } from './finding.ts';

/** A duty of a member has no lead, although no silence explains it. One finding per cause, with its duties. */
export const nobodyLeads: FindingRule = (judged) => {
  const member = judged.picture.origin?.member;
  if (!member || member.standing === 'ENDED') return NONE;
  const groups = new Map<string, Gap[]>();
  for (const view of judged.duties) {
    const gap = gapOf(view, judged);
    if (gap !== null) groups.set(gap.discriminator, [...(groups.get(gap.discriminator) ?? []), gap]);
  }
  return [...groups.values()].map((gaps) => report(gaps, judged));
};

interface Gap {
  readonly discriminator: string;
  readonly view: DutyView;
  readonly missing: SideName | null;
  readonly drawnFrom: readonly SideName[];
}

const CAUSES: readonly string[] = ['NO_RULE', 'RULES_TIE', 'NO_ORGANISATION'];

/** Duties that lack a lead for the same cause share a finding. */
const gapOf = (view: DutyView, judged: Judged): Gap | null => {
  const cause = view.lead === null ? view.reasons.find(({ code }) => CAUSES.includes(code)) : undefined;
  if (cause === undefined) return null;
  const missing = cause.side;
  const required: readonly SideName[] = missing === null ? ['ORIGIN'] : ['ORIGIN', missing];
  const drawnFrom = sidesAmong(required, decidingSides(view.duty, judged));
  const discriminator = missing === null ? cause.code : `${cause.code}:${missing}`;
  return { discriminator, view, missing, drawnFrom };
};

/** Nobody can have led before the member was one, left, or the rules began that name no lead among them. */
const gapSince = ({ view }: Gap, { picture: { origin, at }, rules }: Judged): Instant => {
  const began = view.reasons.flatMap(({ rule }) => (rule === null ? [] : (rules.byId.get(rule)?.validFrom ?? [])));
  return Math.max(origin?.member?.validFrom ?? at, origin?.openOutflow?.validFrom ?? 0, ...began);
};

const report = (gaps: readonly Gap[], judged: Judged): Finding => {
  const { picture } = judged;
  const [first] = gaps;
  const member = picture.origin?.member;
  const missing = first?.missing ?? null;
  return finding({
    kind: 'NOBODY_LEADS',
    discriminator: first?.discriminator ?? '',
    ...(missing === null
      ? { owner: 'COORDINATION', ownerRegion: member?.region ?? null, ownerOrganisation: null }
      : ownedBy(missing, picture)),
    mutation: missing === null ? 'proposeRule' : MUTATIONS[missing],
    since: Math.min(...gaps.map((gap) => gapSince(gap, judged))),
    evidence: member ? [ref('ORIGIN', 'members', member)] : [],
    // a side whose silence leaves some of the duties settled narrows the finding, but does not end it
    drawnFrom: (first?.drawnFrom ?? []).filter((side) => gaps.every(({ drawnFrom }) => drawnFrom.includes(side))),
    duties: gaps.map(({ view }) => view.duty),
  });
};

/** What gives a side an organisation that can lead. */
const MUTATIONS: Readonly<Record<SideName, string>> = {
  ORIGIN: 'amendMember',
  DESTINATION: 'receiveMember',
  ASSOCIATION: 'admitMember',
};
