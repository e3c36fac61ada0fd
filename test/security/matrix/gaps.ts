const words = (fields: string): readonly string[] => fields.split(/\s+/).filter(Boolean);

/** Fields on no path from a query. A mutation alone answers with them: who may make it is what decides. */
export const notOnAPath: readonly string[] = words(`
  ErasedDetail.what ErasedDetail.count KeptDetail.what KeptDetail.why UserError.code UserError.message UserError.path`);

/**
 * Fields that are empty for everybody, so that nothing is to be told from them: why, and which. When one of them is filled,
 * the matrix speaks of it, and it must go from here.
 */
const empty = {
  'The fact still holds: it has no end, and nobody ended it.': `
    Attendance.validTo BreakGlassGrant.endedAt CareCase.validTo Contribution.validTo Credit.validTo
    DestinationContact.validTo DestinationContactLog.validTo DestinationFulfilment.validTo FamilyHelp.validTo
    HelpPair.validTo Membership.validTo OriginContact.validTo OriginContactLog.validTo OriginFulfilment.validTo
    Outflow.certificateFrom Outflow.certificateUntil Outflow.validTo Reception.declineReason Reception.endedBy
    Reception.validTo Resource.validTo RuleVersion.validTo Search.validTo StopSearch.validTo
    WhereaboutsReport.validTo`,
  'The organisation or document still stands.': `
    Association.closedOn AssociationBranch.closedOn City.closedOn County.closedOn HomeBranch.closedOn
    LearningTerminal.closedOn ReceivingBranch.closedOn RuleDocument.repealedOn ServiceCentre.closedOn
    Subdistrict.closedOn Township.closedOn`,
  'Nothing has failed, nor was it committed or undone, and the list that was taken in changed nobody.': `
    AssociationExport.failure AssociationImport.committedAt AssociationImport.failure AssociationImport.undoneAt
    CoordinationExport.failure DestinationExport.failure DestinationImport.committedAt DestinationImport.failure
    DestinationImport.undoneAt ExportFailure.code ExportFailure.message ImportChange.after ImportChange.before
    ImportChange.field ImportFailure.code ImportFailure.message ImportRow.changes ImportSheet.skipped
    OriginExport.failure OriginImport.committedAt OriginImport.failure OriginImport.undoneAt`,
  'Nobody has answered, worked on it, or given a reason yet.': `
    Agreement.reason Consent.since Dispute.answer Dispute.closedAt Finding.assignee Finding.closedAt
    Finding.dismissReason Finding.members Finding.snoozedUntil Rule.reason Rule.supersedes RuleVersion.reason`,
  'The rule has no such condition, or names no number.': `
    RuleCondition.away RuleCondition.awayFromMonths RuleCondition.awayUntilMonths RuleCondition.branchKinds
    RuleCondition.inJointBranch RuleCondition.received RuleSource.number`,
  'Rows that say whom they are about by `member` alone: they are looked at as `nodes`, with it.': `
    ResponsibleMemberEdge.node TransferEdge.node WhatIfChangeEdge.node`,
  'A home county is no city, and no association is registered there.': `
    AssociationConnection.edges AssociationEdge.cursor AssociationEdge.node Region.city`,
  'Nobody of these viewers states a purpose; a count of a few members is not published.': `
    Access.purpose AggregateCell.members AuditEntry.purpose HelpPair.helper Reason.rule`,
} as const;

export const emptyFields: readonly string[] = Object.values(empty).flatMap(words);
