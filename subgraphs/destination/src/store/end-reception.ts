import { after, errors, lockFact, type RowKey, recordNext } from '@liangdi/kit';
import { contactTable } from '../facts/contact.ts';
import { receptionTable } from '../facts/reception.ts';
import type { ReceptionEnd } from '../generated/graphql.ts';
import type { ReceptionRow } from '../rows.ts';
import type { Change } from './change.ts';

/**
 * The reception as it is now, locked; it must be open.
 * @throws CallerError `NOT_FOUND`, `NOT_YOURS` or `ALREADY_CLOSED`
 */
export const openReception = async ({ tx, mustBeOwn }: Change, key: RowKey): Promise<ReceptionRow> => {
  const path = ['input', 'reception'];
  const reception = await lockFact(tx, receptionTable, key);
  if (!reception) throw errors.NOT_FOUND({}, path);
  mustBeOwn({ branchId: reception.branchId });
  if (reception.status !== 'RECEIVED' || reception.validTo !== null) throw errors.ALREADY_CLOSED({}, path);
  return reception;
};

/** Ends an open reception. The branch's contact person no longer answers for the person from then on. */
export const endReception = async (
  change: Change,
  reception: ReceptionRow,
  endedBy: ReceptionEnd,
  at: Date,
  path: readonly string[],
): Promise<ReceptionRow> => {
  const validTo = after(reception.validFrom, at, path);
  const record = { region: reception.region, id: reception.recordId };
  await endContacts(change, reception, validTo);
  return change.tell(
    record,
    await recordNext(change.tx, receptionTable, reception, { validTo, endedBy }, change.stamp),
  );
};

const endContacts = async (change: Change, { region, recordId, branchId }: ReceptionRow, at: Date): Promise<void> => {
  const open = await change.tx.$queryRawUnsafe<RowKey[]>(
    `SELECT region, id FROM contact_person
     WHERE region = $1 AND record_id = $2::uuid AND branch_id = $3::uuid
       AND superseded_at IS NULL AND NOT withdrawn AND valid_to IS NULL`,
    region,
    recordId,
    branchId,
  );
  for (const key of open) {
    const contact = await lockFact(change.tx, contactTable, key);
    if (!contact || contact.validTo !== null) continue;
    // Who was named only after the person had gone never answered for them.
    const changes = contact.validFrom < at ? { validTo: at } : { withdrawn: true };
    change.tell({ region, id: recordId }, await recordNext(change.tx, contactTable, contact, changes, change.stamp));
  }
};
