import type { Role } from './roles.ts';
import {
  agreed,
  answered,
  ownAccount,
  ownOrganisation,
  ownRegion,
  paired,
  type RowRule,
  self,
  within,
} from './row-rule.ts';

/** For each role, the rules of which one must hold; a role that is not named sees nothing. */
export type RulesByRole = Readonly<Partial<Record<Role, readonly RowRule[]>>>;

/** Whom the rows of a side are about, and who is let near. */
export interface SubjectPolicy {
  /** The attributes that the rules speak of. */
  readonly attributes: readonly string[];
  /** Who sees rows about the subject. For everybody else they do not exist. */
  readonly sees: RulesByRole;
  /** Who answers for the subject: to them the sensitive fields are open. */
  readonly answers: RulesByRole;
}

/**
 * A member in the origin's records. Who answers for them on another side, coordination says: to the officers of a branch
 * that received them they are members like their own.
 */
const originMember: SubjectPolicy = {
  attributes: ['region', 'member', 'homeBranch', 'awayIn', 'withdrawnFrom'],
  sees: {
    coordinator: [ownRegion('region'), within('awayIn')],
    branchOfficer: [ownOrganisation('homeBranch'), answered('member')],
    associationSecretary: [answered('member')],
    crossRegionTeam: [paired('region', 'awayIn')],
    partner: [agreed('region', 'awayIn')],
    member: [self('member')],
  },
  answers: {
    coordinator: [ownRegion('region')],
    branchOfficer: [ownOrganisation('homeBranch'), answered('member')],
    associationSecretary: [answered('member')],
    member: [self('member')],
  },
};

/**
 * A person in the records of a destination; `member` and `memberRegion` once the record is linked, `recordedBy` while no
 * branch has received or declined them. `openBranches` receive the person now and see what the city holds of them; to
 * `branches` a row is their own, whoever receives the person now: a fact that one of them recorded, or passed on, and the
 * record that it hangs on.
 */
const destinationRecord: SubjectPolicy = {
  attributes: ['region', 'member', 'memberRegion', 'branches', 'openBranches', 'recordedBy', 'withdrawnFrom'],
  sees: {
    coordinator: [ownRegion('region'), ownRegion('memberRegion')],
    branchOfficer: [
      ownOrganisation('openBranches'),
      ownOrganisation('branches'),
      ownAccount('recordedBy'),
      answered('member'),
    ],
    associationSecretary: [answered('member')],
    crossRegionTeam: [paired('memberRegion', 'region')],
    partner: [agreed('memberRegion', 'region')],
    member: [self('member')],
  },
  answers: {
    coordinator: [ownRegion('region')],
    branchOfficer: [ownOrganisation('openBranches'), answered('member')],
    associationSecretary: [answered('member')],
    member: [self('member')],
  },
};

/** The same of an association; organisations are associations and their branches. */
const associationRecord: SubjectPolicy = {
  attributes: ['region', 'member', 'memberRegion', 'organisations', 'openOrganisations', 'recordedBy', 'withdrawnFrom'],
  sees: {
    associationSecretary: [
      ownOrganisation('openOrganisations'),
      ownOrganisation('organisations'),
      ownAccount('recordedBy'),
      answered('member'),
    ],
    coordinator: [ownRegion('region'), ownRegion('memberRegion')],
    branchOfficer: [
      ownOrganisation('openOrganisations'),
      ownOrganisation('organisations'),
      ownAccount('recordedBy'),
      answered('member'),
    ],
    crossRegionTeam: [paired('memberRegion', 'region')],
    partner: [agreed('memberRegion', 'region')],
    member: [self('member')],
  },
  answers: {
    associationSecretary: [ownOrganisation('openOrganisations'), answered('member')],
    branchOfficer: [ownOrganisation('openOrganisations'), answered('member')],
    member: [self('member')],
  },
};

/**
 * A member in what coordination derives; `organisations` are those that answer for them on any side. A link is about a record
 * too: `recordOrganisations` are the associations and branches that it belongs or belonged to, whose secretary confirms it.
 */
const coordinatedMember: SubjectPolicy = {
  attributes: ['region', 'member', 'places', 'organisations', 'recordOrganisations', 'withdrawnFrom'],
  sees: {
    coordinator: [ownRegion('region'), within('places')],
    branchOfficer: [ownOrganisation('organisations')],
    associationSecretary: [ownOrganisation('organisations'), ownOrganisation('recordOrganisations')],
    crossRegionTeam: [paired('region', 'places')],
    partner: [agreed('region', 'places')],
    member: [self('member')],
  },
  answers: {
    coordinator: [ownRegion('region'), within('places')],
    branchOfficer: [ownOrganisation('organisations')],
    associationSecretary: [ownOrganisation('organisations')],
    member: [self('member')],
  },
};

/** One per side: everything that is not open hangs on it. */
export const subjects = {
  origin: originMember,
  destination: destinationRecord,
  association: associationRecord,
  coordination: coordinatedMember,
} as const satisfies Record<string, SubjectPolicy>;

export type SideName = keyof typeof subjects;

/** Who follows the feeds and judges: our own processes, past the rows' rules, and nothing else. */
export const feedRoles: readonly Role[] = ['service'];
