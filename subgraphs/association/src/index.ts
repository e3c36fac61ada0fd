export type { LinkApplied, RecordFeed, RecordOwner } from '@liangdi/records';
export { loadAssociation } from '../seed/load.ts';
export type { AssociationLoad, AssociationRows } from '../seed/rows.ts';
export {
  type AssociationConfig,
  type AssociationSubgraph,
  createAssociation,
  migrationsFolder,
} from './create-association.ts';
export { resealAssociation } from './facts/sealed.ts';
