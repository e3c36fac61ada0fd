import { ownAccount, ownOrganisation, ownRegion, paired, self, within } from './row-rule.ts';
import { common, exporters, exports, open, own, type SidePolicy, shape, subject } from './side-policy.ts';
import type { RulesByRole } from './subjects.ts';

/** Those who work the queue of findings, for the members that they see. */
const queue: RulesByRole = {
  coordinator: [ownRegion('region'), within('places')],
  associationSecretary: [ownOrganisation('organisations')],
  crossRegionTeam: [paired('region', 'places')],
};

/** Those who review links: of an association its secretary, for its own records and no others. */
const reviewers: RulesByRole = { ...queue, associationSecretary: [ownOrganisation('recordOrganisations')] };

/** Those who may open what is masked from them, for a while; of the members that they see. */
const unmaskers: RulesByRole = { ...queue, branchOfficer: [ownOrganisation('organisations')] };

/** Whoever opened it. */
const opener: RulesByRole = {
  coordinator: [ownAccount('account')],
  branchOfficer: [ownAccount('account')],
  associationSecretary: [ownAccount('account')],
  crossRegionTeam: [ownAccount('account')],
};

/** A rule belongs to the region that it is proposed by; national and unscoped rules have no region. */
const ruleKeepers: RulesByRole = { coordinator: [ownRegion('region')], crossRegionTeam: [ownRegion('region')] };

/** The authorities of the places that an agreement names, each for its own side. */
const agreeing: RulesByRole = { coordinator: [ownRegion('region'), within('places')] };

/** A member, for themself. */
const oneself: RulesByRole = { member: [self('member')] };

/** Staff of the authority that owns a disputed fact: `ownerRegion`, `ownerOrganisations`; of links, those who review them. */
const owners: RulesByRole = {
  coordinator: [ownRegion('ownerRegion')],
  branchOfficer: [ownOrganisation('ownerOrganisations')],
  associationSecretary: [ownOrganisation('ownerOrganisations')],
  crossRegionTeam: [paired('region', 'linkedRegion')],
};

/** Types of other sides of which coordination only names the id. */
const named = `County Township HomeBranch Outflow OriginContact OriginContactLog SearchCampaign Search Course Credit
  FamilyHelp StopSearch WhereaboutsReport RuleDocument City Subdistrict ReceivingBranch DestinationRecord Reception DestinationContact
  DestinationContactLog LearningTerminal Attendance ServiceCentre CareCase Activity Association AssociationBranch
  AssociationRecord Membership HelpPair JointActivity Contribution Resource OriginFulfilment DestinationFulfilment`;

/** Lists that are read from the read model, and say how fresh it is. */
const derived = ['Flow', 'DutyCoverage', 'ResponsibleMember', 'Transfer', 'WhatIfChange'];

export const coordination: SidePolicy = {
  types: {
    ...common,
    ...Object.fromEntries(named.split(/\s+/).map((name) => [name, open('id')])),
    Region: open('code id name fullName level parent'),
    Freshness: open('side upTo lagSeconds answering'),
    Rule: open(
      `id version title duty lead support condition counts cadenceMonths noticeDays text authority validFrom validTo
       source status supersedes recordedAt reason history`,
    ),
    RuleVersion: open('version status validFrom validTo reason recordedAt recordedBy'),
    RuleSource: open('title number issuer issuedOn text'),
    RuleCondition: open('origin destination branchKinds away awayFromMonths awayUntilMonths received inJointBranch'),
    RuleDefect: open('kind text rules duty members'),
    Member: subject(
      'id responsibility identityLinks disputes coordinationAccesses consents',
      undefined,
      'originFacts destinationFacts associationFacts',
    ),
    Responsibility: subject('asOf complete silent sides handover lead duties findings reasons'),
    SideView: subject('side status organisation contactPerson since'),
    OrganisationReference: open('id name region'),
    Reason: subject('code text facts rule'),
    DutyView: subject('duty lead support rule lastFulfilled nextDue state reasons'),
    // `values` are what other sides hold: each is shown by the rule of its side (`mayRead`), to partners by name.
    DerivedFinding: subject('kind severity owner since due text evidence resolvedBy field values'),
    Finding: subject(
      `id kind severity status owner ownerRegion member members origin destination since due text evidence resolvedBy assignee
       snoozedUntil dismissReason closedAt reopened comments`,
    ),
    FindingComment: subject('author at text'),
    FindingConnection: shape('edges nodes pageInfo totalCount freshness facets'),
    ...Object.fromEntries(
      derived.map((name) => [`${name}Connection`, shape('edges nodes pageInfo totalCount freshness')]),
    ),
    FacetCount: shape('value count'),
    Subscription: shape('responsibilityChanged findingsChanged'),
    Flow: subject('origin destination members docked contactOnBothSides overdue trend'),
    FlowPoint: subject('at members'),
    DutyCoverage: subject('origin destination duty lead members states'),
    DutyStateCount: subject('state count'),
    ResponsibleMember: subject('member side since handover'),
    Transfer: subject('member direction at from to'),
    WhatIfChange: subject('member leadBefore leadAfter duties findingsAdded findingsRemoved'),
    IdentityLink: subject('id member side record state class probability evidence confirmedBy since'),
    Dispute: subject('id member fact owner ownerRegion field statement state openedAt deadline answer closedAt'),
    DisputeFactPayload: shape('dispute userErrors'),
    AnswerDisputePayload: shape('dispute userErrors'),
    WithdrawDisputePayload: shape('dispute userErrors'),
    ErasedDetail: shape('what count'),
    KeptDetail: shape('what why'),
    EraseCoordinationDetailsPayload: shape('erased kept userErrors'),
    Notification: subject('id at recipient recipientRegion finding text'),
    BreakGlassGrant: own('id member account reason openedAt until endedAt'),
    BreakGlassPayload: shape('grant userErrors'),
    EndBreakGlassPayload: shape('grant userErrors'),
    Agreement: open(
      'id version partner purpose pairs fields starts ends budget status approvals reason recordedAt history',
    ),
    AgreementPair: open('origin destination'),
    AgreementBudget: open('requestsPerMinute costPerMinute'),
    AgreementApproval: open('side region at'),
    Consent: subject('agreement state since'),
    Aggregate: open('origin destination month countedAt members byHandover byContact byDuties'),
    AggregateCell: open('value members'),
    AssignFindingPayload: shape('finding userErrors'),
    CommentFindingPayload: shape('finding userErrors'),
    SnoozeFindingPayload: shape('finding userErrors'),
    DismissFindingPayload: shape('finding userErrors'),
    ReopenFindingPayload: shape('finding userErrors'),
    ProposeRulePayload: shape('rule userErrors'),
    ApproveRulePayload: shape('rule userErrors'),
    WithdrawRulePayload: shape('rule userErrors'),
    ConfirmLinkPayload: shape('link userErrors'),
    RejectLinkPayload: shape('link userErrors'),
    BreakLinkPayload: shape('link userErrors'),
    ProposeLinkPayload: shape('link userErrors'),
    ProposeAgreementPayload: shape('agreement userErrors'),
    ApproveAgreementPayload: shape('agreement userErrors'),
    EndAgreementPayload: shape('agreement userErrors'),
    GiveConsentPayload: shape('consent userErrors'),
    WithdrawConsentPayload: shape('consent userErrors'),
    ...exports('Coordination'),
  },
  queries: `coordinationAudit coordinationExport coordinationExports node nodes region findings flows duties responsibleOn transfers rules ruleDefects whatIf identityLinks
    notifications breakGlassGrants freshness agreements aggregates`,
  partnerQueries: 'node nodes region rules freshness agreements aggregates',
  agreeable: `Member.responsibility Responsibility SideView Reason DutyView DerivedFinding`,
  writes: {
    startCoordinationExport: exporters,
    cancelCoordinationExport: exporters,
    breakGlass: unmaskers,
    endBreakGlass: opener,
    disputeFact: oneself,
    withdrawDispute: oneself,
    eraseCoordinationDetails: oneself,
    answerDispute: owners,
    assignFinding: queue,
    commentFinding: queue,
    snoozeFinding: queue,
    dismissFinding: queue,
    reopenFinding: queue,
    proposeRule: ruleKeepers,
    approveRule: ruleKeepers,
    withdrawRule: ruleKeepers,
    confirmLink: reviewers,
    rejectLink: reviewers,
    breakLink: reviewers,
    proposeLink: reviewers,
    proposeAgreement: agreeing,
    approveAgreement: agreeing,
    endAgreement: agreeing,
    giveConsent: { member: [self('member')] },
    withdrawConsent: { member: [self('member')] },
  },
};
