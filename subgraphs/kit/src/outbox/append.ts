import type { SqlTransaction } from '../database/transaction.ts';
import { sealJson } from '../sealed/rows.ts';
import type { OutboxEvent } from './event.ts';
import { payloadPlace } from './payload-place.ts';

/** The channel on which followers are woken; the message says nothing. */
export const outboxChannel = 'liangdi_outbox';

/** Records events in the transaction that records the facts: both or neither. Followers are woken when it commits. */
export const append = async (tx: SqlTransaction, events: readonly OutboxEvent[]): Promise<void> => {
  if (events.length === 0) return;
  await tx.$executeRawUnsafe(
    `WITH written AS (
       INSERT INTO outbox (region, kind, subject, payload)
       SELECT e ->> 'region', e ->> 'kind', e ->> 'subject', e -> 'payload'
       FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS events (e, n)
       ORDER BY n
     ) SELECT pg_notify('${outboxChannel}', '')`,
    JSON.stringify(
      events.map((event) => ({ ...event, payload: sealJson(tx.sealed, payloadPlace(event), event.payload) })),
    ),
  );
};
