import { defineRefusals, errors } from '@liangdi/kit';
import { mistakes } from './errors.ts';

/** What each constraint of the origin's tables means to a caller. */
export const refusals = defineRefusals({
  county_region_key: () => errors.ALREADY_RECORDED({}, ['input', 'region']),
  outflow_one_at_a_time: () => errors.PERIOD_OVERLAPS({}, ['input', 'validFrom']),
  outflow_period: () => errors.PERIOD_REVERSED({}, ['input', 'validTo']),
  outflow_deadline_later: () => errors.PERIOD_REVERSED({}, ['input', 'receptionDeadline']),
  outflow_certificate_period: () => errors.PERIOD_REVERSED({}, ['input', 'certificateUntil']),
  contact_person_one_at_a_time: () => mistakes.CONTACT_EXISTS({}, ['input', 'member']),
  contact_person_period: () => errors.PERIOD_REVERSED({}, ['input', 'validTo']),
});
