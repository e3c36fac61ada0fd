export type { LinkApplied } from '@liangdi/records';
export { loadAssociation } from '../seed/load.ts';
export type { AssociationLoad, AssociationRows } from '../seed/rows.ts';
export {
  type AssociationConfig,
  type AssociationSubgraph,
  createAssociation,
  migrationsFolder,
} from './create-association.ts';
export type { IdentityToken } from './domain/person.ts';
export type { RecordFeed, RecordOwner } from './facts/feed.ts';
export { resealAssociation } from './facts/sealed.ts';
