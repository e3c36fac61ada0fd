import DataLoader from 'dataloader';
import type { Session } from '../database/session.ts';
import type { Loader } from '../loader/key-ordered.ts';
import { keyAtText, keyText, type RowKey, type RowKeyAt } from '../loader/row-key.ts';
import { type FactDocument, factDocuments } from './document.ts';
import type { FactRow, FactTable } from './fact-table.ts';
import { currentFacts, factHistories, factsAt } from './read.ts';

/** One request's loaders of a fact: each batch is one statement. */
export interface FactLoaders<Row> {
  /** The current version by the fact's own key; null when there is none or it was withdrawn. */
  readonly current: Loader<RowKey, Row | null>;
  /** What was known and held of a subject at an instant. */
  readonly at: Loader<RowKeyAt, Row | null>;
  /** Every version by the fact's own key, first to last. */
  readonly history: Loader<RowKey, Row[]>;
}

export const factLoaders = <Row extends FactRow>(session: Session, table: FactTable<Row>): FactLoaders<Row> => ({
  current: new DataLoader<RowKey, Row | null, unknown>(currentFacts(session, table), { cacheKeyFn: keyText }),
  at: new DataLoader<RowKeyAt, Row | null, unknown>(factsAt(session, table), {
    cacheKeyFn: keyAtText,
  }),
  history: new DataLoader<RowKey, Row[], unknown>(factHistories(session, table), { cacheKeyFn: keyText }),
});

/** Loads everything that a side knows of a subject, every version; null for a subject that is not in `anchor`. */
export const documentLoader = (
  session: Session,
  anchor: string,
  document: string,
): Loader<RowKey, FactDocument | null> =>
  new DataLoader<RowKey, FactDocument | null, unknown>(factDocuments(session, anchor, document), {
    cacheKeyFn: keyText,
    maxBatchSize: 1000,
  });
