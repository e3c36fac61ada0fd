import type { Session } from '../database/session.ts';
import { perRequest } from '../loader/per-request.ts';
import { type Loader, requestLoader } from '../loader/request-loader.ts';
import { keyAtText, keyText, type RowKey, type RowKeyAt } from '../loader/row-key.ts';
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

export const factLoaders = <Row extends FactRow>(table: FactTable<Row>): ((session: Session) => FactLoaders<Row>) => {
  const [current, at, history] = [currentFacts(table), factsAt(table), factHistories(table)];
  return perRequest({
    current: (session: Session) => requestLoader(session, `${table.table}.current`, current(session), keyText),
    at: (session: Session) => requestLoader(session, `${table.table}.at`, at(session), keyAtText),
    history: (session: Session) => requestLoader(session, `${table.table}.history`, history(session), keyText),
  });
};
