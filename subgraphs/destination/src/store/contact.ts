import {
  after,
  errors,
  fromGlobalId,
  happened,
  lockFact,
  phoneIfGiven,
  type RowKey,
  recordFirst,
  recordNext,
  textOf,
} from '@liangdi/kit';
import type { Context } from '../context.ts';
import { contactTable } from '../facts/contact.ts';
import type { AssignDestinationContactInput, EndDestinationContactInput } from '../generated/graphql.ts';
import { change } from './change.ts';
import { openReception } from './end-reception.ts';

const notBefore = { 'zh-CN': '不早于流入登记的时间', en: 'an instant not before the reception began' };

/** Names the city's contact person (联系责任人) for a received person: one at a time, which the database enforces. */
export const assignContact = async (input: AssignDestinationContactInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'reception'];
  const key = fromGlobalId('Reception', input.reception, path);
  const name = textOf(input.name, 100, ['input', 'name']);
  const phone = phoneIfGiven(input.phone, ['input', 'phone']);
  const validFrom = happened(input.validFrom, context.now, ['input', 'validFrom']);
  return change(context, { operation: 'assignDestinationContact', region: key.region, path, input }, async (doing) => {
    const reception = await openReception(doing, key);
    if (validFrom < reception.validFrom)
      throw errors.INVALID_VALUE({ value: validFrom.toISOString(), expected: notBefore }, ['input', 'validFrom']);
    const { recordId, branchId } = reception;
    const contact = { region: key.region, id: doing.newId(), recordId, branchId, name, phone, validFrom };
    const record = { region: key.region, id: recordId };
    return doing.tell(record, await recordFirst(doing.tx, contactTable, contact, doing.stamp));
  });
};

/** Ends the responsibility of a contact person. */
export const endContact = async (input: EndDestinationContactInput, context: Context): Promise<RowKey> => {
  const path = ['input', 'contact'];
  const key = fromGlobalId('DestinationContact', input.contact, path);
  const at = happened(input.validTo, context.now, ['input', 'validTo']);
  return change(context, { operation: 'endDestinationContact', region: key.region, path, input }, async (doing) => {
    const contact = await lockFact(doing.tx, contactTable, key);
    if (!contact) throw errors.NOT_FOUND({}, path);
    doing.mustBeOwn({ branchId: contact.branchId });
    if (contact.validTo !== null) throw errors.ALREADY_CLOSED({}, path);
    const validTo = after(contact.validFrom, at, ['input', 'validTo']);
    const record = { region: key.region, id: contact.recordId };
    return doing.tell(record, await recordNext(doing.tx, contactTable, contact, { validTo }, doing.stamp));
  });
};
