import { type FactVersion, type OutflowVersion, regionsAgree } from '@liangdi/responsibility';
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
 * the member there: with a certificate, where it gave one, whose number the claim must show. Claims that nobody vouches for are judged like the others: only sight hangs on this.
 */
export const vouching = ({ origin, coordination, sameNumber }: KnownSides): ((claim: Claim) => boolean) => {
  const linked = new Set(
    current(coordination.links).flatMap((link) => (link.state === 'LINKED' && link.vouched ? link.recordId : [])),
  );
  const outflows = origin.status === 'HEARD' ? current(origin.facts.outflows) : [];
  return (claim) => {
    const record = claim.recordId ?? '';
    return sameNumber.has(record) || linked.has(record) || outflows.some((outflow) => sends(outflow, claim));
  };
};

/**
 * An outflow to where the claim comes from, not over when that was recorded, with whose certificate the person came; or one
 * by which the origin confirmed the claim.
 */
const sends = (outflow: OutflowVersion, claim: Claim): boolean =>
  outflow.confirmedReceptionId === claim.id ||
  (regionsAgree(outflow.destinationRegion, claim.region) &&
    (outflow.certificateNumber === null || agree(outflow.certificateNumber, claim.certificateNumber ?? '')) &&
    Math.max(claim.validFrom, claim.recordedAt) < (outflow.validTo ?? Number.POSITIVE_INFINITY));

/** Whether two numbers of certificates are one, however wide their characters are and whatever stands between them. */
const agree = (given: string, shown: string): boolean => plain(given) !== '' && plain(given) === plain(shown);

const plain = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
