import type { FactVersion, LinkVersion, SideName, Sides } from '@liangdi/responsibility';
import { cityOf } from '../regions/region-table.ts';
import { current } from './current.ts';
import type { Claim } from './vouching.ts';

/** From when until when, epoch milliseconds, half-open; Infinity while open. */
interface Period {
  readonly from: number;
  readonly to: number;
}

/**
 * A branch that answered for a member, during the period in which that was so and was known; the association itself where a
 * membership names no branch.
 */
export interface Answering extends Period {
  readonly side: SideName;
  readonly branchRegion: string;
  readonly branchId: string;
  /** From when the fact says that the branch answered; the period begins later where it was recorded later. */
  readonly since: number;
  /** Whether it is more than the word of the branch's own side; see `vouching`. */
  readonly vouched: boolean;
}

/** Away in a destination (city code), by what is known now. */
export interface Stay extends Period {
  readonly destination: string;
}

/** A change of the region in which a member is. */
export interface Transfer {
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

export interface Traces {
  readonly answering: readonly Answering[];
  readonly stays: readonly Stay[];
  readonly transfers: readonly Transfer[];
}

/**
 * What a member leaves behind in time: who answered when, where they stayed, how they moved.
 * @param isVouched see `vouching`; whoever asks for stays and transfers alone leaves it out
 */
export const tracesOf = (sides: Sides, origin: string, isVouched: (claim: Claim) => boolean = () => false): Traces => {
  const { links } = sides.coordination;
  const members = factsOf(sides.origin, 'members');
  const receptions = factsOf(sides.destination, 'receptions');
  const memberships = factsOf(sides.association, 'memberships');
  const stays = staysOf(current(factsOf(sides.origin, 'outflows')), current(receptions).filter(isLinkedNow(links)));
  return {
    answering: [
      // Whose member someone is, the origin says.
      ...answering('ORIGIN', members, [], () => true),
      ...answering('DESTINATION', receptions, links, isVouched),
      ...answering('ASSOCIATION', memberships, links, isVouched),
    ],
    stays,
    transfers: transfersOf(stays, origin),
  };
};

type Fact = FactVersion & {
  readonly branchId?: string | null;
  readonly associationId?: string;
  readonly recordId?: string | null;
  readonly status?: string;
  readonly destinationRegion?: string;
};

const factsOf = (side: Sides[keyof Sides], list: string): readonly Fact[] =>
  'status' in side && side.status === 'HEARD'
    ? ((side.facts as unknown as Record<string, readonly Fact[]>)[list] ?? [])
    : [];

const closing = (to: number | null): number => to ?? Number.POSITIVE_INFINITY;

/** Each version counts from its recording until the next one's, within what it says of itself. */
const answering = (
  side: SideName,
  facts: readonly Fact[],
  links: readonly LinkVersion[],
  isVouched: (claim: Claim) => boolean,
): readonly Answering[] => {
  const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version));
  return ordered.flatMap((fact, index) => {
    const next = ordered[index + 1];
    const superseded = next?.id === fact.id ? next.recordedAt : Number.POSITIVE_INFINITY;
    const branchId = fact.branchId ?? fact.associationId;
    if (fact.withdrawn === true || fact.status === 'DECLINED' || branchId === undefined) return [];
    const { region } = fact;
    const said = { from: Math.max(fact.validFrom, fact.recordedAt), to: Math.min(closing(fact.validTo), superseded) };
    const vouched = isVouched(fact);
    return linkedPeriods(fact.recordId ?? null, links)
      .map((linked) => ({ from: Math.max(said.from, linked.from), to: Math.min(said.to, linked.to) }))
      .filter(({ from, to }) => from < to)
      .map((period) => ({ side, branchRegion: region, branchId, since: fact.validFrom, vouched, ...period }));
  });
};

const ALWAYS: readonly Period[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];

/** When a record's facts counted: while a link said LINKED, or always where nobody ever linked it. */
const linkedPeriods = (recordId: string | null, links: readonly LinkVersion[]): readonly Period[] => {
  const versions = links.filter((link) => link.recordId === recordId).sort((a, b) => a.recordedAt - b.recordedAt);
  const [first] = versions;
  if (first === undefined) return ALWAYS;
  const before = first.alreadyTheirs ? [{ from: Number.NEGATIVE_INFINITY, to: first.recordedAt }] : [];
  const linked = versions.flatMap((link, index) => {
    const next = versions.find((later, at) => at > index && later.id === link.id);
    return link.state === 'LINKED' ? [{ from: link.recordedAt, to: next?.recordedAt ?? Number.POSITIVE_INFINITY }] : [];
  });
  return [...before, ...linked];
};

const isLinkedNow = (links: readonly LinkVersion[]) => (fact: Fact) =>
  linkedPeriods(fact.recordId ?? null, links).some(({ to }) => to === Number.POSITIVE_INFINITY);

/** Outflows and receptions of one city that touch are one stay. */
const staysOf = (outflows: readonly Fact[], receptions: readonly Fact[]): readonly Stay[] => {
  const parts = [
    ...outflows.map((outflow) => stay(outflow.destinationRegion ?? outflow.region, outflow)),
    ...receptions.filter(({ status }) => status !== 'DECLINED').map((reception) => stay(reception.region, reception)),
  ].sort((a, b) => (a.destination < b.destination ? -1 : a.destination > b.destination ? 1 : a.from - b.from));
  const stays: Stay[] = [];
  for (const part of parts) {
    const last = stays.at(-1);
    if (last !== undefined && last.destination === part.destination && part.from <= last.to) {
      stays[stays.length - 1] = { ...last, to: Math.max(last.to, part.to) };
    } else stays.push(part);
  }
  return stays.sort((a, b) => a.from - b.from || a.to - b.to);
};

const stay = (region: string, fact: Fact): Stay => ({
  destination: cityOf(region),
  from: fact.validFrom,
  to: closing(fact.validTo),
});

/** Out of home or the place before into each stay; home again where no other stay goes on. */
const transfersOf = (stays: readonly Stay[], origin: string): readonly Transfer[] => {
  const instants = [...new Set(stays.flatMap(({ from, to }) => [from, to]))]
    .filter((at) => Number.isFinite(at))
    .sort((a, b) => a - b);
  const transfers: Transfer[] = [];
  let place = origin;
  for (const at of instants) {
    const now = stays.filter(({ from, to }) => from <= at && at < to).at(-1)?.destination ?? origin;
    if (now !== place) transfers.push({ at, from: place, to: now });
    place = now;
  }
  return transfers;
};
