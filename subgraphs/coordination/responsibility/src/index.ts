export { assess } from './assess.ts';
export type {
  AssociationFacts,
  BranchKind,
  BranchVersion,
  CareCaseVersion,
  ContactLogVersion,
  ContactPersonVersion,
  CoordinationFacts,
  DestinationFacts,
  DisputeVersion,
  Duty,
  FactVersion,
  FulfilmentVersion,
  Instant,
  LinkVersion,
  MembershipVersion,
  MemberVersion,
  OriginFacts,
  OutflowVersion,
  PairVersion,
  Party,
  PersonRecordVersion,
  ReceptionVersion,
  SearchOutcome,
  SearchVersion,
  Sex,
  SharedFacts,
  Side,
  SideName,
  Sides,
  Standing,
  StopSearchVersion,
  UnlinkedRecordVersion,
  WhereaboutsVersion,
} from './facts.ts';
export { FINDINGS, type FindingEntry } from './findings/catalogue.ts';
export { unlinkedRecord } from './findings/record-unlinked.ts';
export { regionsAgree } from './history/region.ts';
export { recordsThatCount } from './judgement/links.ts';
export { RULE_FINDINGS, type RuleFindingEntry } from './lint/catalogue.ts';
export { lint } from './lint/lint.ts';
export { type KeyedSituation, occurrencesOf, situationAt } from './lint/occurrences.ts';
export type { Occurrence, RuleFinding } from './lint/rule-finding.ts';
export { nextChangeAt } from './next-change.ts';
export { COUNTY_2007, SOURCE_2007 } from './rules/county-2007.ts';
export { rulesInForce, wasApproved } from './rules/in-force.ts';
export { mayChange } from './rules/may-change.ts';
export { NATIONAL_2019, SOURCE_2019 } from './rules/national-2019.ts';
export { precedence } from './rules/precedence.ts';
export type { Authority, Cadence, RuleScope, RuleSource, RuleStatus, RuleVersion, Text } from './rules/rule.ts';
export { compileRules, type RuleBook, type RulesInForce, situationKey } from './rules/rule-book.ts';
export { DUTIES, type Selection } from './rules/select.ts';
export { SHIPPED_RULES } from './rules/shipped.ts';
export type { Situation } from './rules/situation.ts';
export type {
  DutyState,
  DutyView,
  FactRef,
  Finding,
  FindingKind,
  HandoverState,
  HandoverView,
  MemberFindingKind,
  Reason,
  ReasonCode,
  ResponsibleOrganisation,
  ResponsiblePerson,
  RuleFindingKind,
  Severity,
  SideStatus,
  SideView,
  StatedValue,
  View,
} from './view.ts';
export {
  compareViews,
  type DutyChange,
  type DutyStanding,
  type MemberChange,
  type WhatIfMember,
  whatIf,
} from './what-if.ts';
export { NO_COORDINATION, sidesFromWire, WIRE_LISTS, type WireFacts } from './wire.ts';
export { DUTY, DUTY_STATE } from './words/duty.ts';
export { HANDOVER, type Meaning } from './words/handover.ts';
export { REASON, SIDE_STATUS } from './words/reason.ts';
