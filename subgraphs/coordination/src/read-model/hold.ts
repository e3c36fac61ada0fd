import type { SideName } from '@liangdi/responsibility';
import type { StoredView } from './judge-members.ts';
import type { DerivedRow, MemberRow } from './member-row.ts';
import type { StoredFinding } from './write-findings.ts';

/** What a member was judged to be before. */
export interface Before {
  readonly view: StoredView | undefined;
  readonly findings: readonly StoredFinding[];
}

/**
 * What the read model says of a member while a side that it has heard before is silent. `silent` is the judgement without
 * that side. What `silent` settles holds; what it leaves open, and every open finding that rests on the silent side,
 * stands as it was: silence neither opens a finding nor closes one, whatever the time.
 */
export const held = <Row extends MemberRow & { readonly situation: string }>(
  silent: Row,
  fallen: ReadonlySet<SideName>,
  { view, findings }: Before,
): Row => {
  const standing = findings.filter((finding) => restsOn(finding, fallen)).map(({ row }) => row);
  const named = new Set(standing.map(({ id }) => id));
  const all: readonly DerivedRow[] = [...silent.findings.filter(({ id }) => !named.has(id)), ...standing];
  if (view === undefined) return { ...silent, findings: all };
  const place = silent.handover === 'UNKNOWN' ? view : silent;
  const duties = heldDuties(silent.duties, view.duties);
  return {
    ...silent,
    findings: all,
    handover: place.handover,
    destination: place.destination,
    lead: silent.lead ?? view.lead,
    originContact: (fallen.has('ORIGIN') ? view : silent).originContact,
    destinationContact: (fallen.has('DESTINATION') ? view : silent).destinationContact,
    duties,
    overdue: pairs(duties).some(([, state]) => state === 'O'),
    situation: view.situation,
  };
};

const restsOn = ({ row, life }: StoredFinding, fallen: ReadonlySet<SideName>): boolean =>
  life.status !== 'CLOSED' && row.detail.drawnFrom.some((side) => fallen.has(side));

/** Duties that the silence leaves unknown, or does not even name, stay as they were. */
const heldDuties = (silent: string, before: string): string => {
  const old = pairs(before);
  return pairs(silent)
    .map((pair, index) => (pair === '  ' || pair.endsWith('U') ? (old[index] ?? pair) : pair))
    .join('');
};

const pairs = (code: string): readonly string[] => code.match(/../g) ?? [];
