import {
  append,
  bodyDigest,
  type Database,
  givenKey,
  type NewId,
  type OutboxEvent,
  once,
  type PrismaLike,
  type Recorded,
  type RowKey,
  type SqlTransaction,
  type Stamp,
  scopeOf,
  type Viewer,
} from '@liangdi/kit';

/** What a change needs of its request. */
interface Making {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly newId: NewId;
  readonly database: Database<PrismaLike>;
}

/**
 * One change on its way: where it writes, who stamps it, and what the feed will tell of it.
 * @typeParam Place what of a region a change writes to, such as a branch
 */
export interface Change<Place> {
  readonly tx: SqlTransaction;
  readonly stamp: Stamp;
  readonly newId: NewId;
  /** The fact that is changed turns out to be of this organisation. @throws CallerError `NOT_YOURS` */
  readonly mustBeOwn: (of: Place) => void;
  /** Says in the feed what was recorded of a record (or of a branch). Gives the row back. */
  tell<Row>(subject: RowKey, recorded: Recorded<Row>, beside?: Readonly<Record<string, unknown>>): Row;
  /** Says something that is no version of a fact's table. */
  tellOf(subject: RowKey, list: string, version: object): void;
}

interface Asked<Place> {
  /** Name of the mutation. */
  readonly operation: string;
  /** Region whose facts change, and the input field that named it. */
  readonly region: string;
  /** The organisation that it is written for, where the input names it. */
  readonly of?: Place;
  readonly path: readonly string[];
  readonly input: { readonly idempotencyKey: string };
  /** The input as the key remembers it, where the input itself holds a secret. */
  readonly body?: object;
}

/** What is a side's own: who may write where, and what its constraints mean to a caller. */
interface Rules<Place> {
  /** @throws CallerError `NOT_YOURS` */
  mustWrite(viewer: Viewer, mutation: string, to: { readonly region: string } & Place, path: readonly string[]): void;
  refusals(error: unknown): unknown;
}

/**
 * Makes changes, each in one transaction: rights, idempotency, fact versions and their events. A change answers the key of
 * what it changed; the same idempotency key gives the same answer and changes nothing twice.
 */
export const createChange =
  <Place extends object>({ mustWrite, refusals }: Rules<Place>) =>
  async (
    { viewer, now, newId, database }: Making,
    { operation, region, of, path, input, body = input }: Asked<Place>,
    run: (change: Change<Place>) => Promise<RowKey>,
  ): Promise<RowKey> => {
    const mustBeOwn = (place: Place | undefined): void =>
      mustWrite(viewer, operation, { region, ...(place as Place) }, path);
    mustBeOwn(of);
    const key = givenKey(input.idempotencyKey);
    const stamp: Stamp = { at: now, source: 'graph', recordedBy: viewer.account };
    const digest = bodyDigest(body);
    try {
      return await database.transaction(scopeOf(viewer), (tx) =>
        once(tx, { region, account: viewer.account, operation, key, digest }, async () => {
          const told: OutboxEvent[] = [];
          const answer = await run({ tx, stamp, newId, mustBeOwn, ...telling(told) });
          await append(tx, told);
          return { region: answer.region, id: answer.id };
        }),
      );
    } catch (error) {
      throw refusals(error);
    }
  };

/** Collects the events of a change. */
export const telling = (told: OutboxEvent[]): Pick<Change<never>, 'tell' | 'tellOf'> => {
  const tellOf = ({ region, id }: RowKey, list: string, version: object): void => {
    told.push({ region, kind: list, subject: id, payload: { subjectRegion: region, version } });
  };
  return {
    tellOf,
    tell: (subject, { row, listed }, beside = {}) => {
      for (const { list, version } of listed) tellOf(subject, list, { ...version, ...beside });
      return row;
    },
  };
};
