export { type Coordination, type CoordinationConfig, createCoordination } from './create.ts';
export type { FeedEvent, FeedPage, SnapshotPage, SnapshotSubject, Source } from './read-model/source.ts';
