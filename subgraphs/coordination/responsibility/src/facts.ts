import type { AssociationFacts } from './facts/association.ts';
import type { CoordinationFacts } from './facts/coordination.ts';
import type { DestinationFacts } from './facts/destination.ts';
import type { OriginFacts } from './facts/origin.ts';

export type { AssociationFacts, MembershipVersion, PairVersion } from './facts/association.ts';
export type { CoordinationFacts, DisputeVersion, LinkVersion, UnlinkedRecordVersion } from './facts/coordination.ts';
export type { DestinationFacts, ReceptionVersion } from './facts/destination.ts';
export type {
  MemberVersion,
  OriginFacts,
  OutflowVersion,
  SearchOutcome,
  SearchVersion,
  Standing,
  StopSearchVersion,
  WhereaboutsVersion,
} from './facts/origin.ts';
export type {
  BranchKind,
  BranchVersion,
  CareCaseVersion,
  ContactLogVersion,
  ContactPersonVersion,
  FulfilmentVersion,
  PersonRecordVersion,
  Sex,
  SharedFacts,
} from './facts/shared.ts';
export type { Duty, FactVersion, Instant, Party, SideName } from './facts/version.ts';

/**
 * What one side said of a member. Silence (down, slow, answered with errors) is a state of its own:
 * a side that was heard with empty lists knows nothing of the member, a silent one may know anything.
 */
export type Side<Facts> = { readonly status: 'SILENT' } | { readonly status: 'HEARD'; readonly facts: Facts };

/** Everything that the judgement of one member rests on: all versions of all facts, in any order. */
export interface Sides {
  readonly origin: Side<OriginFacts>;
  readonly destination: Side<DestinationFacts>;
  readonly association: Side<AssociationFacts>;
  readonly coordination: CoordinationFacts;
}
