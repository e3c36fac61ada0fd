import type { Duty, Instant, SideName } from '../facts.ts';
import { addMonths, DAY } from '../history/calendar.ts';
import type { Cadence, RuleVersion } from '../rules/rule.ts';
import type { DutyState, DutyView, Reason } from '../view.ts';
import { answersBy } from './answers-by.ts';
import { waitingCases } from './care.ts';
import { ref } from './evidence.ts';
import { type Fulfilment, lastFulfilment } from './fulfilment.ts';
import { leadSince } from './lead-since.ts';
import type { Past } from './past.ts';
import type { Picture } from './picture.ts';
import { reason, silences } from './reasons.ts';

export type Standing = Pick<DutyView, 'state' | 'lastFulfilled' | 'nextDue' | 'reasons'>;

/** How a duty with a lead stands: care by its cases, others by their cadence, or, without one, fulfilled while led. */
export const standing = (duty: Duty, rule: RuleVersion, leads: Reason, picture: Picture, past: Past): Standing => {
  const last = lastFulfilment(duty, rule.counts, picture);
  const reasons = last === null ? [leads] : [leads, reason('LAST_FULFILLED', { fact: last.fact })];
  if (duty === 'CARE') return byCases(last, rule, reasons, picture);
  if (rule.cadence !== null) return byCadence(last, rule, rule.cadence, reasons, picture, past);
  return { state: 'FULFILLED', lastFulfilled: last?.at ?? null, nextDue: null, reasons };
};

/** Counted from the last fulfilment, but from no earlier than the lead or the rule began. */
const byCadence = (
  last: Fulfilment | null,
  rule: RuleVersion,
  cadence: Cadence,
  reasons: Reason[],
  picture: Picture,
  past: Past,
): Standing => {
  const lastFulfilled = last?.at ?? null;
  const { began, certain } = leadSince(rule, lastFulfilled, picture, past);
  const nextDue = addMonths(
    Math.max(began ?? rule.validFrom, rule.validFrom, lastFulfilled ?? rule.validFrom),
    cadence.months,
  );
  const state = stateBy(last, nextDue, cadence, picture.at);
  if (state !== 'FULFILLED') {
    const silent = silences(picture, certain ? rule.counts : SIDES);
    if (silent.length > 0) return { state: 'UNKNOWN', lastFulfilled, nextDue: null, reasons: [...reasons, ...silent] };
  }
  const fact = last === null || began !== null ? answersBy(rule.lead, began, picture) : null;
  if (fact !== null) reasons.push(reason('LED_SINCE', { fact }));
  return { state, lastFulfilled, nextDue, reasons };
};

const SIDES: readonly SideName[] = ['ORIGIN', 'DESTINATION', 'ASSOCIATION'];

/** OVERDUE from the due date on; FULFILLED while the last fulfilment is within the cadence, until the notice; else DUE. */
const stateBy = (
  last: Fulfilment | null,
  nextDue: Instant,
  { months, noticeDays }: Cadence,
  at: Instant,
): DutyState => {
  if (at >= nextDue) return 'OVERDUE';
  const within = last !== null && at < addMonths(last.at, months) && at < nextDue - noticeDays * DAY;
  return within ? 'FULFILLED' : 'DUE';
};

/** Care is due while a case waits for its answer on the leading side, and overdue once a deadline has passed. */
const byCases = (last: Fulfilment | null, { lead }: RuleVersion, reasons: Reason[], picture: Picture): Standing => {
  const waiting = waitingCases(lead, picture);
  const lastFulfilled = last?.at ?? null;
  if (waiting.length === 0) return { state: 'FULFILLED', lastFulfilled, nextDue: null, reasons };
  const nextDue = Math.min(...waiting.map(({ deadline }) => deadline));
  for (const waits of waiting) reasons.push(reason('CASE_OPEN', { fact: ref(lead, 'careCases', waits) }));
  return { state: picture.at >= nextDue ? 'OVERDUE' : 'DUE', lastFulfilled, nextDue, reasons };
};
