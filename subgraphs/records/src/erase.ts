import {
  append,
  type Database,
  type ErasedDetail,
  eraseDetails,
  errors,
  type FactRow,
  type FactTable,
  factEvents,
  fromGlobalId,
  type Loader,
  lockFact,
  type PrismaLike,
  type RowKey,
  recordNext,
  type SqlTransaction,
  scopeOf,
  type Viewer,
} from '@liangdi/kit';
import type { Owned } from './owner.ts';

/** A record with the organisations that answer for the person, or once did where none does now, as `Type:region:uuid`. */
export interface Erasable extends Owned {
  readonly organisations: readonly string[];
}

interface Asking {
  readonly viewer: Viewer;
  readonly now: Date;
  readonly database: Database<PrismaLike>;
  readonly loaders: {
    readonly record: Loader<RowKey, Owned | null>;
    readonly recordsOfMember: Loader<RowKey, readonly Owned[]>;
  };
}

interface Input {
  readonly idempotencyKey: string;
  readonly record?: string | null | undefined;
}

/** What is a side's own. */
interface Rules<Row extends FactRow> {
  readonly operation: string;
  /** Type of its records in the contract. */
  readonly type: string;
  readonly table: FactTable<Row>;
  /** How to reach the person: fields of the record. */
  readonly reach: readonly (keyof Row & string)[];
  /** View of the organisations of records, and whether each answers for the person now (`open`). */
  readonly answering: string;
  /** SQL of the texts `Type:region:uuid` of the organisations that a row `a` of that view names. */
  readonly named: readonly string[];
  /** @throws CallerError `NOT_YOURS` */
  mustErase(viewer: Viewer, record: Erasable, path: readonly string[]): void;
}

/** Erases what need no longer be held of a person: of the named record, or of all records of the member who asks. */
export const createErase =
  <Row extends FactRow>({ operation, type, mustErase, named, ...closing }: Rules<Row>) =>
  async (input: Input, asking: Asking): Promise<readonly ErasedDetail[]> => {
    const path = ['input', 'record'];
    const { viewer, database, now } = asking;
    const subjects = await recordsOf(type, input.record, asking, path);
    const session = database.session(scopeOf(viewer));
    for (const record of subjects) {
      const rows = await session.rows<{ organisation: string }>(
        `${operation}.organisations`,
        `SELECT DISTINCT o.organisation FROM ${closing.answering} a, unnest(ARRAY[${named.join(', ')}]) AS o(organisation)
          WHERE a.region = $1 AND a.record_id = $2::uuid AND o.organisation IS NOT NULL AND (a.open OR NOT EXISTS (
            SELECT 1 FROM ${closing.answering} b WHERE b.region = a.region AND b.record_id = a.record_id AND b.open))`,
        [record.region, record.id],
      );
      mustErase(viewer, { ...record, organisations: rows.map(({ organisation }) => organisation) }, path);
    }
    const [first] = subjects;
    if (!first) return [];
    const before = async (tx: SqlTransaction): Promise<void> => {
      for (const record of subjects) await giveUp(tx, record, closing, viewer.account, now);
    };
    return eraseDetails(database, viewer, { operation, region: first.region, input, subjects, before });
  };

const recordsOf = async (
  type: string,
  globalId: string | null | undefined,
  { viewer, loaders }: Asking,
  path: readonly string[],
): Promise<readonly Owned[]> => {
  if (globalId == null) {
    if (viewer.member === null) throw errors.NOT_YOURS({}, path);
    return loaders.recordsOfMember.load(fromGlobalId('Member', viewer.member));
  }
  const record = await loaders.record.load(fromGlobalId(type, globalId, path));
  if (record === null) throw errors.NOT_FOUND({}, path);
  return [record];
};

/** Where nobody answers for the person any more, how to reach them is given up: a version without it, told to the feed. */
const giveUp = async <Row extends FactRow>(
  tx: SqlTransaction,
  { region, id }: RowKey,
  { table, reach, answering }: Pick<Rules<Row>, 'table' | 'reach' | 'answering'>,
  recordedBy: string,
  at: Date,
): Promise<void> => {
  const [found] = await tx.$queryRawUnsafe<{ answered: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM ${answering} a WHERE a.region = $1 AND a.record_id = $2::uuid AND a.open) AS answered`,
    region,
    id,
  );
  if (found?.answered) return;
  const current = await lockFact(tx, table, { region, id });
  if (current === null || reach.every((field) => current[field] === null)) return;
  const without = Object.fromEntries(reach.map((field) => [field, null]));
  const { listed } = await recordNext(tx, table, current, without, { at, source: 'graph', recordedBy });
  const told = listed.map(({ list, version }) => ({ list, version: { ...version, phone: null } }));
  await append(tx, factEvents({ region, id }, told));
};
