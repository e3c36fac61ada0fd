import { phoneIfGiven, type RowKey } from '@liangdi/kit';
import { createAmendOwnContact } from '@liangdi/records';
import type { Context } from '../context.ts';
import { recordTable } from '../facts/record.ts';
import type { AmendOwnAssociationContactInput } from '../generated/graphql.ts';
import { change } from './change.ts';

const amend = createAmendOwnContact({
  operation: 'amendOwnAssociationContact',
  type: 'AssociationRecord',
  table: recordTable,
  change,
});

/** A member changes the phone that associations of a place have of them. */
export const amendOwnAssociationContact = (input: AmendOwnAssociationContactInput, context: Context): Promise<RowKey> =>
  amend(input, { phone: phoneIfGiven(input.phone, ['input', 'phone']) }, context);
