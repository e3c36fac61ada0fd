import { defineRefusals, errors } from '@liangdi/kit';

/** What each constraint means to whoever runs into it, mostly in a race: the changes look first. */
export const refusals = defineRefusals({
  membership_once_in_an_association: () => errors.PERIOD_OVERLAPS({}, ['input', 'association']),
  membership_open: () => errors.BRANCH_CLOSED({ name: '' }, ['input', 'association']),
  membership_period: () => errors.PERIOD_REVERSED({}, ['input', 'validTo']),
  association_branch_closed_later: () => errors.PERIOD_REVERSED({}, ['input', 'closedOn']),
  association_trade: () =>
    errors.INVALID_VALUE(
      { value: 'trade', expected: { 'zh-CN': '仅行业协会填写行业', en: 'a trade for a trade association only' } },
      ['input', 'trade'],
    ),
  record_region_member_region_member_id_key: () => errors.ALREADY_RECORDED({}, ['input', 'member']),
});
