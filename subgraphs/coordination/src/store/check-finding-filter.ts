import { errors, fromGlobalId } from '@liangdi/kit';
import type { FindingFilter } from '../generated/graphql.ts';
import { requireRegion } from '../regions/require-region.ts';

const SHORTEST_TEXT = 2;
/** A century. Of more, the instant that lies so far back may be none that the database knows. */
const MOST_DAYS = 36_500;

/** A filter whose codes and ids exist in form. @throws CallerError that names the field */
export const checkFilter = (filter: FindingFilter): FindingFilter => {
  if (filter.origin != null) requireRegion(filter.origin, ['filter', 'origin']);
  if (filter.destination != null) requireRegion(filter.destination, ['filter', 'destination']);
  if (filter.member != null) fromGlobalId('Member', filter.member, ['filter', 'member']);
  if (filter.text != null && [...filter.text.trim()].length < SHORTEST_TEXT) {
    const expected = { 'zh-CN': '至少两个字', en: 'two characters or more' };
    throw errors.INVALID_VALUE({ value: filter.text, expected }, ['filter', 'text']);
  }
  if (filter.minAgeDays != null && (filter.minAgeDays < 0 || filter.minAgeDays > MOST_DAYS)) {
    const expected = { 'zh-CN': '0 至 36500 之间的天数', en: 'a number of days from 0 to 36,500' };
    throw errors.INVALID_VALUE({ value: String(filter.minAgeDays), expected }, ['filter', 'minAgeDays']);
  }
  return filter;
};
