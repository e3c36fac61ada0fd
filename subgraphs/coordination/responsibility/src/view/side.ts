import type { BranchKind, Instant, SideName } from '../facts.ts';
import type { FactRef } from './fact-ref.ts';

/** KNOWN: the side holds something about the member. NONE: it was heard and holds nothing. SILENT: nobody can say. */
export type SideStatus = 'KNOWN' | 'NONE' | 'SILENT';

/** The organisation that answers for the member on a side. */
export interface ResponsibleOrganisation {
  readonly id: string;
  readonly region: string;
  readonly level: 'BRANCH' | 'ABOVE_BRANCH';
  readonly branchKind: BranchKind | null;
}

/** The contact person (联系责任人) of a side. */
export interface ResponsiblePerson {
  readonly id: string;
  readonly name: string;
  readonly since: Instant;
  readonly fact: FactRef;
}

export interface SideView {
  readonly side: SideName;
  readonly status: SideStatus;
  readonly organisation: ResponsibleOrganisation | null;
  readonly person: ResponsiblePerson | null;
}
