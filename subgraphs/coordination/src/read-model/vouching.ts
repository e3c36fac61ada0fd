import { type FactVersion, type OutflowVersion, type ReceptionVersion, regionsAgree } from '@liangdi/responsibility';
import { current } from './current.ts';
import type { KnownSides } from './sides.ts';

/** A reception or a membership: a side says that a member is with it. */
export type Claim = FactVersion & {
  readonly recordId?: string | null;
  /** Number of the certificate that the person showed there. */
  readonly certificateNumber?: string | null;
};

/**
 * Whether a claim is more than its side's own word, so that it opens what others hold of the member. A member's id is no
 * secret: teams, cities and partners read it of people who are masked to them. So either the record is known to be of this
 * person (it carries the member's identity token, or a link rests on one or on a person of each side), or the origin sent
 * the member there: with a certificate, where it gave one, whose number the claim must show. Claims that nobody vouches for
 * are judged like the others: only sight hangs on this.
 */
export const vouching = ({
  origin,
  destination,
  coordination,
  sameNumber,
}: KnownSides): ((claim: Claim) => boolean) => {
  const linked = new Set(
    current(coordination.links).flatMap((link) => (link.state === 'LINKED' && link.vouched ? link.recordId : [])),
  );
  const outflows = origin.status === 'HEARD' ? current(origin.facts.outflows) : [];
  const receptions = destination.status === 'HEARD' ? destination.facts.receptions : [];
  return (claim) => {
    const record = claim.recordId ?? '';
    if (sameNumber.has(record) || linked.has(record)) return true;
    const all = withThosePassedOn(claim.id, receptions);
    return outflows.some((outflow) => all.has(outflow.confirmedReceptionId ?? '') || sends(outflow, claim));
  };
};

/**
 * A claim with the receptions from which it goes on within the city: the branch that had the member chose the next one. That
 * one change ended the one and began the other tells it from a claim that only names the same instant.
 */
const withThosePassedOn = (claim: string, receptions: readonly ReceptionVersion[]): ReadonlySet<string> => {
  const found = new Set([claim]);
  for (const id of found) {
    const begun = receptions.find((reception) => reception.id === id && reception.version === 1);
    for (const ended of receptions) if (begun && isPassedOn(ended, begun)) found.add(ended.id);
  }
  return found;
};

const isPassedOn = (ended: ReceptionVersion, begun: ReceptionVersion): boolean =>
  ended.status === 'RECEIVED' &&
  ended.withdrawn !== true &&
  ended.region === begun.region &&
  ended.recordId === begun.recordId &&
  ended.validTo === begun.validFrom &&
  ended.recordedAt === begun.recordedAt;

/** An outflow to where the claim comes from, not over when that was recorded, with whose certificate the person came. */
const sends = (outflow: OutflowVersion, claim: Claim): boolean =>
  regionsAgree(outflow.destinationRegion, claim.region) &&
  shows(outflow, claim) &&
  Math.max(claim.validFrom, claim.recordedAt) < (outflow.validTo ?? Number.POSITIVE_INFINITY);

/** Whether a claim shows the certificate that the origin gave, or the origin named none (`无` is none). */
const shows = (outflow: OutflowVersion, { certificateNumber }: Claim): boolean => {
  const given = plain(outflow.certificateNumber);
  return !/\d/.test(given) || given === plain(certificateNumber);
};

/** A number however wide its characters are written and whatever stands between them. */
const plain = (number: string | null | undefined): string =>
  (number ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
