export type { LinkApplied } from '@liangdi/records';
export { loadDestination } from '../seed/load.ts';
export type { DestinationLoad, DestinationRows } from '../seed/rows.ts';
export {
  createDestination,
  type DestinationConfig,
  type DestinationSubgraph,
  migrationsFolder,
} from './create-destination.ts';
export type { IdentityToken } from './domain/person.ts';
export type { RecordFeed, RecordOwner } from './facts/feed.ts';
export { resealDestination } from './facts/sealed.ts';
