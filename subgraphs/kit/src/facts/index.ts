export {
  documentLoader,
  documentSql,
  documentsAfter,
  type FactDocument,
  type ListSql,
  listSql,
  listsOf,
} from './document.ts';
export {
  type ColumnKind,
  columnOf,
  type FactList,
  type FactRow,
  type FactTable,
  fieldsOf,
  type Guard,
} from './fact-table.ts';
export {
  type FactEvent,
  type FactFeed,
  type FactFeedPage,
  type FactSnapshotPage,
  factEvents,
  factFeed,
} from './feed.ts';
export { loadRows, organisationFields } from './load-rows.ts';
export { type FactLoaders, factLoaders } from './loaders.ts';
export { lockFact } from './lock-fact.ts';
export { type Met, metColumns, metFrom } from './met.ts';
export { type NestedConnections, type NestedList, nestedConnections, nestedFacts } from './nested.ts';
export { recordFirst, recordNext } from './record.ts';
export type { ListedVersion, Recorded, Stamp } from './record-many.ts';
export {
  holdsAt,
  isCurrent,
  knownAt,
  maskedColumn,
  maskedSql,
  seesFact,
  selectFact,
  selectWhole,
  versionJson,
} from './select.ts';
export { wholeOf } from './whole.ts';
