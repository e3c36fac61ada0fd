import {
  append,
  bodyDigest,
  errors,
  type NewId,
  type OutboxEvent,
  once,
  type Recorded,
  type RowKey,
  type SqlTransaction,
  type Stamp,
  scopeOf,
  textOf,
} from '@liangdi/kit';
import type { Context } from '../context.ts';
import { mustWrite, type WrittenTo } from './may-write.ts';
import { refusals } from './refusals.ts';

/** One change on its way: where it writes, who stamps it, and what the feed will tell of it. */
export interface Change {
  readonly tx: SqlTransaction;
  readonly stamp: Stamp;
  readonly newId: NewId;
  /** The fact that is changed turns out to be of this organisation. @throws CallerError `NOT_YOURS` */
  readonly mustBeOwn: (of: Omit<WrittenTo, 'region'>) => void;
  /** Says in the feed what was recorded of a record (or of a branch). Gives the row back. */
  tell<Row>(subject: RowKey, recorded: Recorded<Row>, beside?: Readonly<Record<string, unknown>>): Row;
  /** Says something that is no version of a fact's table. */
  tellOf(subject: RowKey, list: string, version: object): void;
}

interface Asked {
  /** Name of the mutation. */
  readonly operation: string;
  /** Region whose facts change, and the input field that named it. */
  readonly region: string;
  /** The organisation that it is written for, where the input names it. */
  readonly of?: Omit<WrittenTo, 'region'>;
  readonly path: readonly string[];
  readonly input: { readonly idempotencyKey: string };
  /** The input as the key remembers it, where the input itself holds a secret. */
  readonly body?: object;
}

/**
 * Makes a change in one transaction: rights, idempotency, fact versions and their events. It answers the key of what it
 * changed; the same idempotency key gives the same answer and changes nothing twice.
 */
export const change = async (
  context: Context,
  { operation, region, of, path, input, body = input }: Asked,
  run: (change: Change) => Promise<RowKey>,
): Promise<RowKey> => {
  const { viewer, now, newId } = context;
  mustWrite(viewer, operation, { region, ...of }, path);
  const key = keyOf(input.idempotencyKey);
  const stamp: Stamp = { at: now, source: 'graph', recordedBy: viewer.account };
  const digest = bodyDigest(body);
  try {
    return await context.database.transaction(scopeOf(viewer), (tx) =>
      once(tx, { region, account: viewer.account, operation, key, digest }, async () => {
        const told: OutboxEvent[] = [];
        const mustBeOwn: Change['mustBeOwn'] = (found) => mustWrite(viewer, operation, { region, ...found }, path);
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
export const telling = (told: OutboxEvent[]): Pick<Change, 'tell' | 'tellOf'> => {
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

const keyOf = (key: string): string => {
  const path = ['input', 'idempotencyKey'];
  const expected = { 'zh-CN': '8 至 128 个字符', en: '8 to 128 characters' };
  if (key.length < 8 || key.length > 128) throw errors.INVALID_VALUE({ value: key.slice(0, 128), expected }, path);
  return textOf(key, 128, path);
};
