/** What the committed benchmarks measure beneath the graph. Nothing else may build on it. */
export { FIELDS } from './links/fields.ts';
export { findCandidates } from './links/find-candidates.ts';
export { PERSON_COLUMNS, personRow, personValues } from './links/persons.ts';
export { EVERYONE, reachOf } from './policy/reach.ts';
export { followOnce } from './read-model/follow-once.ts';
export { documentIndexes } from './read-model/indexes.ts';
export { LeavingOut } from './read-model/leaving-out.ts';
export { type Rebuilding, rebuild } from './read-model/rebuild.ts';
export type { FeedEvent, SnapshotSubject, Source } from './read-model/source.ts';
export { type Sql, withSealing } from './read-model/sql.ts';
export { createReadModel, createTables, READ_MODEL } from './read-model/tables.ts';
export { createRegistry } from './rules/registry.ts';
export { recordRules } from './rules/rule-store.ts';
export { shippedRows } from './rules/shipped-rows.ts';
export { countFacet } from './store/count-findings.ts';
export type { FindingFilters } from './store/finding-filter.ts';
export { pageOfFindings } from './store/list-findings.ts';
export { onPool, transactOn } from './store/postgres.ts';
