import type { DemoBranchKind } from './organisations/destination.ts';

/** What every version of every fact has. Instants are epoch milliseconds. */
export interface DemoFact {
  readonly region: string;
  readonly id: string;
  readonly version: number;
  readonly validFrom: number;
  readonly validTo: number | null;
  readonly recordedAt: number;
  /** When the next version was recorded; null for the latest one. */
  readonly supersededAt: number | null;
}

export interface DemoPerson {
  readonly name: string;
  readonly sex: 'FEMALE' | 'MALE';
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly phone: string;
}

export interface DemoMember extends DemoFact, DemoPerson {
  readonly standing: 'FULL' | 'PROBATIONARY';
  /** `YYYY-MM-DD` */
  readonly joinedOn: string;
  readonly branchId: string;
  readonly whereabouts: 'KNOWN' | 'UNKNOWN';
  /** What stands for a resident ID number; its token is made by whoever loads it. */
  readonly identity: string;
}

export interface DemoOutflow extends DemoFact {
  readonly memberId: string;
  readonly destination: string;
  readonly reason: 'EMPLOYMENT' | 'BUSINESS';
  readonly certificateNumber: string;
  readonly receptionDeadline: number;
  readonly confirmedReceptionId: string | null;
  readonly confirmedReceptionRegion: string | null;
  readonly receptionConfirmedAt: number | null;
  readonly returned: boolean;
}

/** `subjectId`: the member at the origin, the side's own record elsewhere. */
export interface DemoContact extends DemoFact {
  readonly subjectId: string;
  readonly name: string;
  readonly phone: string;
  readonly branchId: string;
}

export interface DemoLog extends DemoFact {
  readonly subjectId: string;
  readonly direction: 'TO_MEMBER' | 'FROM_MEMBER';
  readonly means: 'PHONE' | 'MESSAGE' | 'VISIT' | 'VIDEO';
  readonly subject: string;
}

export interface DemoFulfilment extends DemoFact {
  readonly subjectId: string;
  readonly duty: DemoDuty;
  readonly note: string;
}

export type DemoDuty =
  | 'KEEP_RECORD'
  | 'CONTACT'
  | 'EDUCATE'
  | 'ORGANISATIONAL_LIFE'
  | 'DUES'
  | 'CARE'
  | 'VOTING_RIGHTS'
  | 'REPORT_BACK';

export interface DemoRecord extends DemoFact, Omit<DemoPerson, 'birthDate'> {
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null;
  readonly homeCounty: string;
  /** Null when the person showed no identity card. */
  readonly identity: string | null;
  /** The member, when the record is linked from the start; region of the origin beside it. */
  readonly memberId: string | null;
  readonly memberRegion: string | null;
}

export interface DemoReception extends DemoFact {
  readonly recordId: string;
  readonly branchId: string;
  readonly branchKind: DemoBranchKind;
  readonly status: 'RECEIVED' | 'DECLINED';
  readonly declineReason: string | null;
  readonly endedBy: 'RETURNED' | 'LEFT' | null;
  readonly outflowId: string | null;
}

export interface DemoCareCase extends DemoFact {
  readonly recordId: string;
  readonly centreId: string;
  readonly need: string;
  readonly answerDueAt: number;
  readonly answeredAt: number | null;
}

export interface DemoMembership extends DemoFact {
  readonly recordId: string;
  readonly associationId: string;
  readonly branchId: string | null;
  readonly enterprise: string;
  readonly trade: string;
  readonly role: 'MEMBER' | 'COUNCIL';
}

/** One person's whole story, as each side would have recorded it. */
export interface MemberCase {
  readonly member: DemoMember;
  readonly outflows: readonly DemoOutflow[];
  readonly originContacts: readonly DemoContact[];
  readonly originLogs: readonly DemoLog[];
  readonly originFulfilments: readonly DemoFulfilment[];
  readonly destinationRecords: readonly DemoRecord[];
  readonly receptions: readonly DemoReception[];
  readonly destinationContacts: readonly DemoContact[];
  readonly destinationLogs: readonly DemoLog[];
  readonly destinationFulfilments: readonly DemoFulfilment[];
  readonly careCases: readonly DemoCareCase[];
  readonly associationRecords: readonly DemoRecord[];
  readonly memberships: readonly DemoMembership[];
}
