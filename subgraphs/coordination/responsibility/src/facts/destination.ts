import type { BranchKind, PersonRecordVersion, SharedFacts } from './shared.ts';
import type { FactVersion } from './version.ts';

/**
 * Reception (流入登记). `RECEIVED`: open from `validFrom` until `validTo`, when another branch of the city took over. `LEFT`: the same, and the member has left
 * (or will, at `validTo`). `DECLINED`: the branch declined at `validFrom`, with a reason; never open.
 */
export interface ReceptionVersion extends FactVersion {
  readonly recordId: string | null;
  readonly status: 'RECEIVED' | 'DECLINED' | 'LEFT';
  /** Why declined or left; null when received. */
  readonly reason: string | null;
  /** The outflow declaration that it answers, where the destination knew one. */
  readonly outflowId: string | null;
  readonly branchId: string;
  readonly branchKind: BranchKind;
}

export interface DestinationFacts extends SharedFacts {
  readonly records: readonly PersonRecordVersion[];
  readonly receptions: readonly ReceptionVersion[];
}
