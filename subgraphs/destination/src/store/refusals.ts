import { defineRefusals, errors } from '@liangdi/kit';
import { mistakes } from '../domain/errors.ts';

/** What each constraint means to whoever runs into it, mostly in a race: the changes look first. */
export const refusals = defineRefusals({
  city_region_key: () => errors.ALREADY_RECORDED({}, ['input', 'region']),
  reception_once_in_a_branch: () => errors.PERIOD_OVERLAPS({}, ['input', 'branch']),
  reception_branch_open: () => errors.BRANCH_CLOSED({ name: '' }, ['input', 'branch']),
  reception_period: () => errors.PERIOD_REVERSED({}, ['input', 'validTo']),
  contact_person_one_at_a_time: () => mistakes.CONTACT_EXISTS({}, ['input', 'reception']),
  contact_person_period: () => errors.PERIOD_REVERSED({}, ['input', 'validTo']),
  record_region_member_region_member_id_key: () => errors.ALREADY_RECORDED({}, ['input', 'member']),
});
