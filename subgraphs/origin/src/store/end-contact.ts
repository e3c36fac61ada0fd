import { after, errors, fromGlobalId, happened, type RowKey } from '@liangdi/kit';
import { contactPersonFacts } from '../facts/contact-person.ts';
import type { EndOriginContactInput } from '../generated/graphql.ts';
import { makeChange, type StoreOptions } from './change.ts';

/** Ends the duty of a contact person. */
export const endOriginContact = (options: StoreOptions, input: EndOriginContactInput): Promise<RowKey> => {
  const contact = fromGlobalId('OriginContact', input.contact, ['input', 'contact']);
  const validTo = happened(input.validTo, options.now, ['input', 'validTo']);
  const { idempotencyKey: key, ...body } = input;
  const of = { operation: 'endOriginContact', region: contact.region, field: 'contact', key, body };
  return makeChange(options, of, async ({ lock, next }) => {
    const current = await lock(contactPersonFacts, contact, 'contact');
    if (current.validTo !== null) throw errors.ALREADY_CLOSED({}, ['input', 'contact']);
    after(current.validFrom, validTo, ['input', 'validTo']);
    return next(contactPersonFacts, { region: contact.region, id: current.memberId }, current, { validTo });
  });
};
