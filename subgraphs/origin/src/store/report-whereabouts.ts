import { type RowKey, regionOf, textIfGiven } from '@liangdi/kit';
import { oneself } from '../domain/oneself.ts';
import { memberFacts } from '../facts/member.ts';
import { whereaboutsReportFacts } from '../facts/whereabouts-report.ts';
import type { ReportWhereaboutsInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** A member says where they are, as coarse as they wish. */
export const reportWhereabouts = (options: StoreOptions, input: ReportWhereaboutsInput): Promise<RowKey> => {
  const member = oneself(options.viewer, ['input']);
  const place = input.region == null ? null : regionOf(input.region, options.isRegion, ['input', 'region']);
  const note = textIfGiven(input.note, 200, ['input', 'note']);
  const { region, id: memberId } = member;
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'reportWhereabouts', region, memberId, field: 'idempotencyKey', key, body };
  return makeChange(options, of, async ({ now, newId, lock, first }) => {
    await lock(memberFacts, member, 'idempotencyKey');
    return first(whereaboutsReportFacts, member, { region, id: newId(), memberId, place, note, validFrom: now });
  });
};
