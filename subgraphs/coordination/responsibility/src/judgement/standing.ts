import type { Duty, Instant } from '../facts.ts';
import { addMonths, DAY } from '../history/calendar.ts';
import type { Cadence, RuleVersion } from '../rules/rule.ts';
import type { DutyState, DutyView } from '../view.ts';
import { waitingCases } from './care.ts';
import { ref } from './evidence.ts';
import { type Fulfilment, lastFulfilment } from './fulfilment.ts';
import { ledSince } from './lead-since.ts';
import type { Picture } from './picture.ts';
import { reason, silences } from './reasons.ts';
import { sharedPicture } from './side-view.ts';

export type Standing = Pick<DutyView, 'state' | 'lastFulfilled' | 'nextDue' | 'reasons'>;

/** How a duty with a lead stands: care by its cases, others by their cadence, or, without one, fulfilled while led. */
export const standing = (duty: Duty, rule: RuleVersion, picture: Picture): Standing => {
  const last = lastFulfilment(duty, rule.counts, picture);
  const reasons = [reason('RULE_LEADS', { rule: rule.id })];
  if (last !== null) reasons.push(reason('LAST_FULFILLED', { fact: last.fact }));
  const before = { lastFulfilled: last?.at ?? null, reasons };
  if (duty === 'CARE') return byCases(before, rule, picture);
  if (rule.cadence === null) return { ...before, state: 'FULFILLED', nextDue: null };
  return byCadence(before, last, { ...rule, cadence: rule.cadence }, picture);
};

/** Counted from the last fulfilment, but from no earlier than the lead or the rule began. */
const byCadence = (
  before: Pick<Standing, 'lastFulfilled' | 'reasons'>,
  last: Fulfilment | null,
  rule: RuleVersion & { readonly cadence: Cadence },
  picture: Picture,
): Standing => {
  const began = ledSince(rule.lead, picture);
  const start = Math.max(began?.fact.validFrom ?? rule.validFrom, rule.validFrom);
  const nextDue = addMonths(Math.max(start, last?.at ?? start), rule.cadence.months);
  const state = stateBy(last, nextDue, rule.cadence, picture.at);
  const silent = rule.counts.filter((side) => sharedPicture(picture, side) === null);
  if (silent.length > 0 && state !== 'FULFILLED') {
    return { ...before, state: 'UNKNOWN', nextDue: null, reasons: [...before.reasons, ...silences(picture, silent)] };
  }
  const since = last === null && began !== null ? [reason('LED_SINCE', { fact: began.ref })] : [];
  return { ...before, state, nextDue, reasons: [...before.reasons, ...since] };
};

/** OVERDUE from the due date on; DUE when never fulfilled yet or within the notice before it; else FULFILLED. */
const stateBy = (last: Fulfilment | null, nextDue: Instant, { noticeDays }: Cadence, at: Instant): DutyState => {
  if (at >= nextDue) return 'OVERDUE';
  return last === null || at >= nextDue - noticeDays * DAY ? 'DUE' : 'FULFILLED';
};

/** Care is due while a case waits for its answer on the leading side, and overdue once a deadline has passed. */
const byCases = (
  before: Pick<Standing, 'lastFulfilled' | 'reasons'>,
  { lead }: RuleVersion,
  picture: Picture,
): Standing => {
  const waiting = waitingCases(lead, picture);
  if (waiting.length === 0) return { ...before, state: 'FULFILLED', nextDue: null };
  const nextDue = Math.min(...waiting.map(({ deadline }) => deadline));
  const open = waiting.map((waits) => reason('CASE_OPEN', { fact: ref(lead, 'careCases', waits) }));
  return {
    ...before,
    state: picture.at >= nextDue ? 'OVERDUE' : 'DUE',
    nextDue,
    reasons: [...before.reasons, ...open],
  };
};
