import {
  claimsOf,
  errors,
  type FactRow,
  type FactTable,
  fromGlobalId,
  happened,
  holdsAt,
  isCurrent,
  type RowKey,
  recordFirst,
  type SqlTransaction,
  textIfGiven,
  type Viewer,
} from '@liangdi/kit';
import type { Context } from '../context.ts';
import { contactLogTable } from '../facts/contact.ts';
import { fulfilmentTable } from '../facts/fulfilment.ts';
import type { LogDestinationContactInput, LogDestinationFulfilmentInput } from '../generated/graphql.ts';
import { change } from './change.ts';

interface EventInput {
  readonly idempotencyKey: string;
  readonly record: string;
  readonly at: Date;
}

/** Records something that happened with a person whom the city has on record. */
const logEvent = async <Row extends FactRow>(
  operation: string,
  table: FactTable<Row>,
  input: EventInput,
  context: Context,
  values: Readonly<Record<string, unknown>>,
): Promise<RowKey> => {
  const path = ['input', 'record'];
  const record = fromGlobalId('DestinationRecord', input.record, path);
  const validFrom = happened(input.at, context.now, ['input', 'at']);
  return change(context, { operation, region: record.region, path, input }, async (doing) => {
    const found = await doing.tx.$queryRawUnsafe<unknown[]>(
      'SELECT 1 FROM record WHERE region = $1 AND id = $2::uuid',
      record.region,
      record.id,
    );
    if (found.length === 0) throw errors.NOT_FOUND({}, path);
    const { own, any } = await receivedBy(doing.tx, record, validFrom, context.viewer);
    doing.mustBeOwn({ branchId: own ?? any ?? '' });
    const of = { region: record.region, recordId: record.id, branchId: own ?? null };
    const event = { ...of, id: doing.newId(), validFrom, ...values };
    return doing.tell(record, await recordFirst(doing.tx, table, event, doing.stamp));
  });
};

interface Receivers {
  /** The viewer's branch, where it received the person. */
  readonly own: string | undefined;
  readonly any: string | undefined;
}

/**
 * Local ids of branches on whose behalf something happened: those that received the person then. A branch that declined
 * somebody, or has them no more, did nothing for them.
 */
const receivedBy = async (tx: SqlTransaction, { region, id }: RowKey, at: Date, viewer: Viewer): Promise<Receivers> => {
  const received = await tx.$queryRawUnsafe<{ readonly branchId: string }[]>(
    `SELECT f.branch_id AS "branchId" FROM reception f WHERE f.region = $1 AND f.record_id = $2::uuid AND f.status = 'RECEIVED'
       AND ${isCurrent()} AND ${holdsAt('$3::timestamptz')}`,
    region,
    id,
    at.toISOString(),
  );
  const { organisations } = claimsOf(viewer);
  const own = received.find(({ branchId }) => organisations.includes(`ReceivingBranch:${region}:${branchId}`));
  return { own: own?.branchId, any: received[0]?.branchId };
};

/** Logs a contact (双向联系), in either direction. It counts as reached unless said otherwise. */
export const logContact = async (input: LogDestinationContactInput, context: Context): Promise<RowKey> => {
  const { direction, means, reached } = input;
  const subject = textIfGiven(input.subject, 200, ['input', 'subject']);
  const values = { direction, means, reached: reached ?? true, subject };
  return logEvent('logDestinationContact', contactLogTable, input, context, values);
};

/** Logs that a duty was fulfilled towards a person. */
export const logFulfilment = async (input: LogDestinationFulfilmentInput, context: Context): Promise<RowKey> => {
  const note = textIfGiven(input.note, 500, ['input', 'note']);
  return logEvent('logDestinationFulfilment', fulfilmentTable, input, context, { duty: input.duty, note });
};
