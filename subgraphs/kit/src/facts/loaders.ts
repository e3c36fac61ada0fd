import type { Session } from '../database/session.ts';
import { type Loader, requestLoader } from '../loader/request-loader.ts';
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
  current: requestLoader(session, `${table.table}.current`, currentFacts(session, table), keyText),
  at: requestLoader(session, `${table.table}.at`, factsAt(session, table), keyAtText),
  history: requestLoader(session, `${table.table}.history`, factHistories(session, table), keyText),
});

/** Loads everything that a side knows of a subject, every version; null for a subject that is not in `anchor`. */
export const documentLoader = (
  session: Session,
  anchor: string,
  document: string,
): Loader<RowKey, FactDocument | null> =>
  requestLoader(session, `${anchor}.documents`, factDocuments(session, anchor, document), keyText);
