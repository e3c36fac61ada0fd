import type { Instant, OutflowVersion, ReceptionVersion } from '../facts.ts';
import { byBegin, isClosed } from '../history/known.ts';
import { withThosePassedOn } from '../history/passed-on.ts';
import { regionsAgree } from '../history/region.ts';
import type { FactRef, HandoverState, HandoverView } from '../view.ts';
import { ref } from './evidence.ts';
import type { DestinationPicture, OriginPicture, Picture } from './picture.ts';

/** The state of the member's last move; unknown while origin or destination is silent. */
export const judgeHandover = ({ origin, destination, at }: Picture): HandoverView => {
  if (origin === null || destination === null) return UNKNOWN;
  const outflow = origin.openOutflow;
  const reception = agreeing(destination, outflow) ?? destination.openReceptions[0] ?? null;
  if (outflow !== null && reception !== null) return both(outflow, reception, destination, at);
  if (outflow !== null) return outflowOnly(outflow, destination, at);
  if (reception !== null) return receptionOnly(reception, origin, at);
  return neither(origin, destination, at);
};

const UNKNOWN: HandoverView = { state: null, since: null, deadline: null, evidence: [] };

/**
 * DOCKED when the origin confirmed this reception, or the one from which it goes on within the city, and both name the same
 * region; else RECEIVED. Which of its branches has the member, the city decides: that is no new move to be confirmed.
 */
const both = (
  outflow: OutflowVersion,
  reception: ReceptionVersion,
  { receptions }: DestinationPicture,
  at: Instant,
): HandoverView => {
  const confirmed = confirmedOf(outflow, reception, receptions);
  return confirmed && (outflow.confirmedAt ?? at) <= at && agree(outflow, reception)
    ? state(
        'DOCKED',
        Math.max(outflow.validFrom, confirmed.validFrom, outflow.confirmedAt ?? 0),
        [outflow],
        confirmed === reception ? [reception] : [reception, confirmed],
      )
    : state('RECEIVED', reception.validFrom, [outflow], [reception]);
};

/** What the origin confirmed: the reception, or one from which it goes on. */
const confirmedOf = (
  outflow: OutflowVersion,
  reception: ReceptionVersion,
  receptions: readonly ReceptionVersion[],
): ReceptionVersion | undefined =>
  outflow.confirmedReceptionId === null
    ? undefined
    : withThosePassedOn(reception, receptions).find(({ id }) => id === outflow.confirmedReceptionId);

/** The destination's last word on this outflow decides; without one, the deadline. */
const outflowOnly = (outflow: OutflowVersion, destination: DestinationPicture, at: Instant): HandoverView => {
  const last = lastWord(outflow, destination.receptions, at);
  if (last?.status === 'DECLINED') return state('DECLINED', last.validFrom, [outflow], [last]);
  if (last !== null) return state('RETURNING', last.validTo ?? at, [outflow], [last]);
  const lapsed = at >= outflow.deadline;
  return {
    ...state(lapsed ? 'LAPSED' : 'DECLARED', lapsed ? outflow.deadline : outflow.validFrom, [outflow], []),
    deadline: outflow.deadline,
  };
};

/** The decline or the departure that answered this outflow last, or null. */
const lastWord = (
  outflow: OutflowVersion,
  receptions: readonly ReceptionVersion[],
  at: Instant,
): ReceptionVersion | null => {
  const answers = receptions.flatMap((reception) => {
    const spoken = spokenAt(reception, at);
    return spoken !== null && spoken >= outflow.validFrom && answersTo(reception, outflow)
      ? [{ reception, spoken }]
      : [];
  });
  answers.sort((a, b) => a.spoken - b.spoken || byBegin(a.reception, b.reception));
  return answers.at(-1)?.reception ?? null;
};

/** A decline speaks for its own place alone, so that an outflow that names another place now is not declined any more. */
const answersTo = (reception: ReceptionVersion, outflow: OutflowVersion): boolean =>
  agree(outflow, reception) || (reception.status !== 'DECLINED' && reception.outflowId === outflow.id);

/** When it was declined, or when the member left; null while neither has happened. */
const spokenAt = (reception: ReceptionVersion, at: Instant): Instant | null => {
  if (reception.status === 'DECLINED') return reception.validFrom <= at ? reception.validFrom : null;
  return isClosed(reception, at) ? reception.validTo : null;
};

/** RETURNING when the outflow that it answered is closed; UNDECLARED when there never was one. */
const receptionOnly = (reception: ReceptionVersion, origin: OriginPicture, at: Instant): HandoverView => {
  const closed = lastClosed(origin.outflows, at, (outflow) => belong(outflow, reception));
  return closed === null
    ? state('UNDECLARED', reception.validFrom, [], [reception])
    : state('RETURNING', closed.validTo ?? at, [closed], [reception]);
};

/** RETURNED when the last outflow had a reception, AT_HOME when it had none or there never was one. */
const neither = (origin: OriginPicture, destination: DestinationPicture, at: Instant): HandoverView => {
  const outflow = lastClosed(origin.outflows, at, () => true);
  const reception =
    outflow && lastClosed(destination.receptions, at, (known) => known.status !== 'DECLINED' && belong(outflow, known));
  if (outflow === null || reception === null) return state('AT_HOME', outflow?.validTo ?? null, [], []);
  return state('RETURNED', Math.max(outflow.validTo ?? at, reception.validTo ?? at), [outflow], [reception]);
};

const lastClosed = <Fact extends OutflowVersion | ReceptionVersion>(
  facts: readonly Fact[],
  at: Instant,
  matches: (fact: Fact) => boolean,
): Fact | null => {
  let last: Fact | null = null;
  for (const fact of facts) {
    if (isClosed(fact, at) && matches(fact) && (last === null || endsLater(fact, last))) last = fact;
  }
  return last;
};

const endsLater = (a: OutflowVersion | ReceptionVersion, b: OutflowVersion | ReceptionVersion): boolean =>
  (a.validTo ?? 0) - (b.validTo ?? 0) > 0 || (a.validTo === b.validTo && byBegin(b, a) < 0);

/** A reception belongs to an outflow when it names it, or agrees on the region and overlaps it in time. */
const belong = (outflow: OutflowVersion, reception: ReceptionVersion): boolean =>
  reception.outflowId === outflow.id ||
  outflow.confirmedReceptionId === reception.id ||
  (agree(outflow, reception) &&
    reception.validFrom < (outflow.validTo ?? Infinity) &&
    outflow.validFrom < (reception.validTo ?? Infinity));

const agree = (outflow: OutflowVersion, reception: ReceptionVersion): boolean =>
  regionsAgree(outflow.destinationRegion, reception.region);

const agreeing = (
  { receptions, openReceptions }: DestinationPicture,
  outflow: OutflowVersion | null,
): ReceptionVersion | undefined =>
  outflow === null
    ? undefined
    : (openReceptions.find((reception) => confirmedOf(outflow, reception, receptions)) ??
      openReceptions.find((reception) => agree(outflow, reception)));

const state = (
  name: HandoverState,
  since: Instant | null,
  outflows: readonly OutflowVersion[],
  receptions: readonly ReceptionVersion[],
): HandoverView => ({ state: name, since, deadline: null, evidence: evidence(outflows, receptions) });

const evidence = (outflows: readonly OutflowVersion[], receptions: readonly ReceptionVersion[]): readonly FactRef[] => [
  ...outflows.map((outflow) => ref('ORIGIN', 'outflows', outflow)),
  ...receptions.map((reception) => ref('DESTINATION', 'receptions', reception)),
];
