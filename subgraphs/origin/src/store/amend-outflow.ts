import { fromGlobalId, happened, type RowKey, regionOf, textIfGiven } from '@liangdi/kit';
import { given } from '../domain/given.ts';
import { leadsAway, timesAgree } from '../domain/outflow.ts';
import { sinceJoining } from '../domain/time.ts';
import { memberFacts } from '../facts/member.ts';
import { outflowFacts } from '../facts/outflow.ts';
import type { AmendOutflowInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';
import { stillVersion } from './stale.ts';

/** Corrects a declaration, or confirms the destination's reception (对接): what is given replaces, the rest stays. */
export const amendOutflow = (options: StoreOptions, input: AmendOutflowInput): Promise<RowKey> => {
  const outflow = fromGlobalId('Outflow', input.outflow, ['input', 'outflow']);
  const fields = fieldsOf(input, options);
  if (fields.destination !== undefined) leadsAway(fields.destination, outflow.region);
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'amendOutflow', region: outflow.region, field: 'outflow', key, body };
  return makeChange(options, of, async ({ lock, next }) => {
    const current = await lock(outflowFacts, outflow, 'outflow');
    stillVersion(current, input.expectedVersion);
    const amended = { ...current, ...fields };
    timesAgree(amended);
    const member = { region: outflow.region, id: current.memberId };
    const { joinedOn } = await lock(memberFacts, member, 'outflow');
    sinceJoining(amended.validFrom, joinedOn, ['input', 'validFrom']);
    return next(outflowFacts, member, current, fields);
  });
};

const fieldsOf = (input: AmendOutflowInput, { isRegion, now }: StoreOptions) =>
  given({
    destination:
      input.destination == null ? undefined : regionOf(input.destination, isRegion, ['input', 'destination']),
    validFrom: input.validFrom == null ? undefined : happened(input.validFrom, now, ['input', 'validFrom']),
    reason: input.reason ?? undefined,
    certificateNumber:
      input.certificateNumber === undefined
        ? undefined
        : textIfGiven(input.certificateNumber, 50, ['input', 'certificateNumber']),
    certificateFrom: input.certificateFrom,
    certificateUntil: input.certificateUntil,
    receptionDeadline: input.receptionDeadline ?? undefined,
    ...confirmationOf(input.confirmedReception, now),
  });

/** Null takes a confirmation back. */
const confirmationOf = (reception: string | null | undefined, now: Date): Confirmation => {
  if (reception === undefined) return nothing;
  const named = reception === null ? null : fromGlobalId('Reception', reception, ['input', 'confirmedReception']);
  return {
    confirmedReceptionRegion: named?.region ?? null,
    confirmedReceptionId: named?.id ?? null,
    receptionConfirmedAt: named === null ? null : now,
  };
};

interface Confirmation {
  readonly confirmedReceptionRegion: string | null | undefined;
  readonly confirmedReceptionId: string | null | undefined;
  readonly receptionConfirmedAt: Date | null | undefined;
}

const nothing: Confirmation = {
  confirmedReceptionRegion: undefined,
  confirmedReceptionId: undefined,
  receptionConfirmedAt: undefined,
};
