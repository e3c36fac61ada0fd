import { fromGlobalId, happened, type RowKey, regionOf, textIfGiven } from '@liangdi/kit';
import { leadsAway, timesAgree, usualDeadline } from '../domain/outflow.ts';
import { sinceJoining } from '../domain/time.ts';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import type { DeclareOutflowInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Declares that a member left (流出登记). That no two overlap is the database's to say. */
export const declareOutflow = (options: StoreOptions, input: DeclareOutflowInput): Promise<RowKey> => {
  const member = fromGlobalId('Member', input.member, ['input', 'member']);
  const destination = regionOf(input.destination, options.isRegion, ['input', 'destination']);
  leadsAway(destination, member.region);
  const certificateNumber = textIfGiven(input.certificateNumber, 50, ['input', 'certificateNumber']);
  const times = {
    validFrom: happened(input.validFrom, options.now, ['input', 'validFrom']),
    validTo: input.validTo ?? null,
    receptionDeadline: input.receptionDeadline ?? usualDeadline(input.validFrom),
    certificateFrom: input.certificateFrom ?? null,
    certificateUntil: input.certificateUntil ?? null,
  };
  timesAgree(times);
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'declareOutflow', region: member.region, field: 'member', key, body };
  return makeChange(options, of, async ({ newId, lock, first }) => {
    const { joinedOn } = await lock(memberFacts, member, 'member');
    sinceJoining(times.validFrom, joinedOn, ['input', 'validFrom']);
    return first(outflowFacts, member, {
      region: member.region,
      id: newId(),
      memberId: member.id,
      destination,
      reason: input.reason,
      certificateNumber,
      returned: false,
      ...times,
    });
  });
};
