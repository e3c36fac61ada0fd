import { phoneIfGiven, type RowKey, textIfGiven } from '@liangdi/kit';
import { createAmendOwnContact } from '@liangdi/records';
import type { Context } from '../context.ts';
import { recordTable } from '../facts/record.ts';
import type { AmendOwnDestinationContactInput } from '../generated/graphql.ts';
import { change } from './change.ts';

const amend = createAmendOwnContact({
  operation: 'amendOwnDestinationContact',
  type: 'DestinationRecord',
  table: recordTable,
  change,
});

/** A member changes the phone and the address that a city has of them; what is left out stays. */
export const amendOwnDestinationContact = (input: AmendOwnDestinationContactInput, context: Context): Promise<RowKey> =>
  amend(
    input,
    {
      ...(input.phone !== undefined && { phone: phoneIfGiven(input.phone, ['input', 'phone']) }),
      ...(input.address !== undefined && { address: textIfGiven(input.address, 200, ['input', 'address']) }),
    },
    context,
  );
