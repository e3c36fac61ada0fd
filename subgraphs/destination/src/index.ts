export type { LinkApplied, RecordFeed, RecordOwner } from '@liangdi/records';
export { loadDestination } from '../seed/load.ts';
export type { DestinationLoad, DestinationRows } from '../seed/rows.ts';
export {
  createDestination,
  type DestinationConfig,
  type DestinationSubgraph,
  migrationsFolder,
} from './create-destination.ts';
export { resealDestination } from './facts/sealed.ts';
