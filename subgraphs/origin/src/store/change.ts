import {
  append,
  bodyDigest,
  errors,
  type FactRow,
  type FactTable,
  factEvents,
  givenKey,
  type IdentityToken,
  type IsRegion,
  lockFact,
  type NewId,
  type OutboxEvent,
  once,
  type RowKey,
  recordFirst,
  recordNext,
  type SqlTransaction,
  type Stamp,
  scopeOf,
  type Viewer,
} from '@liangdi/kit';
import { mustWrite } from '../domain/may-write.ts';
import type { OriginDatabase } from './database.ts';
import { forLinkage } from './for-linkage.ts';

/** What the store needs from outside, and who asks when. */
export interface StoreOptions {
  readonly database: OriginDatabase;
  readonly newId: NewId;
  readonly isRegion: IsRegion;
  readonly identityToken: IdentityToken;
  readonly viewer: Viewer;
  readonly now: Date;
}

/** One change in the making: everything that is recorded through it is told by the outbox too. */
export interface Change {
  readonly tx: SqlTransaction;
  readonly now: Date;
  readonly newId: NewId;
  /** The current version, locked. @throws CallerError `NOT_FOUND` */
  lock<Row extends FactRow>(table: FactTable<Row>, key: RowKey, field: string): Promise<Row>;
  first<Row extends FactRow>(
    table: FactTable<Row>,
    about: RowKey,
    values: Readonly<Record<string, unknown>> & RowKey,
  ): Promise<Row>;
  next<Row extends FactRow>(
    table: FactTable<Row>,
    about: RowKey,
    current: Row,
    changes: Readonly<Record<string, unknown>>,
  ): Promise<Row>;
  /** Says something that is no version of a fact's table. */
  tellOf(subject: RowKey, list: string, version: object): void;
}

export interface ChangeOf {
  /** The mutation. */
  readonly operation: string;
  /** Region code of the county that is written to. */
  readonly region: string;
  /** Local id of the home branch that is written to, where the input names it. */
  readonly branchId?: string | null;
  /** Local id of the member whom it is about, where members may make it for themselves. */
  readonly memberId?: string | null;
  /** The input field that says which county, for the caller. */
  readonly field: string;
  readonly key: string;
  /** The input without secrets: the key is good for this input only. */
  readonly body: object;
}

/**
 * Makes a change once, in one transaction: rights, idempotency key, fact versions, outbox.
 * @param run gives the key of what was changed
 */
export const makeChange = async (
  { database, newId, viewer, now }: StoreOptions,
  { operation, region, branchId = null, memberId = null, field, key: given, body }: ChangeOf,
  run: (change: Change) => Promise<RowKey>,
): Promise<RowKey> => {
  const key = givenKey(given);
  mustWrite(viewer, operation, { region, branchId, memberId }, ['input', field]);
  return database.transaction(scopeOf(viewer), (tx) =>
    once(tx, { region, account: viewer.account, operation, key, digest: bodyDigest(body) }, async () => {
      const events: OutboxEvent[] = [];
      const changed = await run(changeIn(tx, newId, { at: now, source: 'graph', recordedBy: viewer.account }, events));
      await append(tx, events);
      return { region: changed.region, id: changed.id };
    }),
  );
};

const changeIn = (tx: SqlTransaction, newId: NewId, stamp: Stamp, events: OutboxEvent[]): Change => ({
  tx,
  newId,
  now: stamp.at,
  tellOf: ({ region, id }, list, version) => {
    events.push({ region, kind: list, subject: id, payload: { subjectRegion: region, version } });
  },
  lock: async (table, key, field) => {
    const row = await lockFact(tx, table, key);
    if (row === null) throw errors.NOT_FOUND({}, ['input', field]);
    return row;
  },
  first: async (table, about, values) => {
    const { row, listed } = await recordFirst(tx, table, values, stamp);
    events.push(...factEvents(about, forLinkage(row, listed)));
    return row;
  },
  next: async (table, about, current, changes) => {
    const { row, listed } = await recordNext(tx, table, current, changes, stamp);
    events.push(...factEvents(about, forLinkage(row, listed)));
    return row;
  },
});
