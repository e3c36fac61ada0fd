import { fromGlobalId } from '@liangdi/kit';
import type { FindingFilters } from './finding-filter.ts';
import type { Values } from './values.ts';

/** Conditions over a finding `f` that name a person: the member, who works on it, or whose members the viewer sees. */
export const personConditions = ({ filter, reach }: FindingFilters, { put }: Values): readonly string[] => {
  const member = filter.member == null ? null : fromGlobalId('Member', filter.member, ['filter', 'member']);
  return [
    ...(member === null
      ? []
      : [`f.region = ${put(member.region, 'text')} and f.member_id = ${put(member.id, 'uuid')}`]),
    ...(filter.assignee == null ? [] : [`f.assignee = ${put(filter.assignee, 'text')}`]),
    ...(reach.finding === null ? [] : [reach.finding]),
  ];
};
