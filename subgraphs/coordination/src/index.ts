export { type Coordination, type CoordinationConfig, createCoordination, migrationsFolder } from './create.ts';
export { httpSource, type SideFeed, sideSource } from './read-model/side-source.ts';
export type { FeedEvent, FeedPage, SnapshotPage, SnapshotSubject, Source } from './read-model/source.ts';
export { type AgreementSeed, loadAgreements } from './seed/load-agreements.ts';
export { loadRules, type RuleSeed } from './seed/load-rules.ts';
export type { Decision, DecisionPage } from './store/decisions.ts';
