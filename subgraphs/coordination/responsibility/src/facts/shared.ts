import type { Duty, FactVersion, Instant } from './version.ts';

/** Kinds of branch. A joint branch (共建支部) is set up by an association together with an origin county. */
export type BranchKind =
  | 'VILLAGE'
  | 'COMMUNITY'
  | 'BUILDING_SITE'
  | 'OFFICE_BUILDING'
  | 'MARKET'
  | 'AWAY_FROM_HOME'
  | 'JOINT'
  | 'OTHER';

/** A branch that the member's facts name. It is closed from its `validTo` on. */
export interface BranchVersion extends FactVersion {
  readonly kind: BranchKind;
  readonly name: string;
  /** The organisation above it (township, subdistrict, association), which answers for the member when it is closed. */
  readonly parentId: string | null;
  /** Of a joint branch: the origin county that set it up together with the association; otherwise null. */
  readonly originCounty: string | null;
}

/** Contact person (联系责任人): the one person on a side who answers for a member. */
export interface ContactPersonVersion extends FactVersion {
  readonly recordId: string | null;
  readonly personId: string;
  readonly name: string;
  readonly branchId: string | null;
}

/** A dated contact (双向联系), an event. Only a contact that reached the other fulfils the duty. */
export interface ContactLogVersion extends FactVersion {
  readonly recordId: string | null;
  readonly direction: 'TO_MEMBER' | 'FROM_MEMBER';
  readonly reached: boolean;
}

/** A need put to a side (care case): opened at `validFrom`, to be answered by `deadline`, closed at `validTo`. */
export interface CareCaseVersion extends FactVersion {
  readonly recordId: string | null;
  readonly deadline: Instant;
  readonly answeredAt: Instant | null;
}

/** Anything else that fulfilled a duty (a lesson, an activity, dues, a vote, a report), an event. */
export interface FulfilmentVersion extends FactVersion {
  readonly recordId: string | null;
  readonly duty: Duty;
}

/**
 * A side's own record of the person, where it states what the origin also states. null = not stated.
 * `id` is the record id that `recordId` of that side's facts and `recordId` of links refer to.
 */
export interface PersonRecordVersion extends FactVersion {
  readonly name: string | null;
  readonly sex: Sex | null;
  /** Start of the day at +08:00. */
  readonly birthDate: Instant | null;
  /** Start of the day at +08:00. */
  readonly joinedOn: Instant | null;
  readonly homeCounty: string | null;
}

export type Sex = 'FEMALE' | 'MALE';

/**
 * What each of the three sides may hold of a member.
 * `recordId` = the side's own record that the fact hangs on, or null when it was recorded under the member's id.
 */
export interface SharedFacts {
  readonly branches: readonly BranchVersion[];
  readonly contactPersons: readonly ContactPersonVersion[];
  readonly contactLogs: readonly ContactLogVersion[];
  readonly careCases: readonly CareCaseVersion[];
  readonly fulfilments: readonly FulfilmentVersion[];
}
