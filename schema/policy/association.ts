import { ownOrganisation, ownRegion, self } from './row-rule.ts';
import { common, exporters, exports, imports, open, type SidePolicy, shape, subject } from './side-policy.ts';
import type { RulesByRole } from './subjects.ts';

const fact = 'id version validFrom validTo recordedAt source';
const organisation = 'id name region openedOn closedOn';

/** An association's secretary and the officers of its branches, for their own members. */
const staff: RulesByRole = {
  associationSecretary: [ownOrganisation('organisations')],
  branchOfficer: [ownOrganisation('organisations')],
};

/** The authority of the place registers associations; their secretaries set up branches. */
const founders: RulesByRole = {
  coordinator: [ownRegion('region')],
  associationSecretary: [ownOrganisation('organisations')],
};

/** A member, for themself. */
const oneself: RulesByRole = { member: [self('member')] };

export const association: SidePolicy = {
  types: {
    ...common,
    Region: open('code associations'),
    Association: open(`${organisation} kind trade branches memberships resources`),
    AssociationBranch: open(`${organisation} association originCounty secretary memberships`),
    JointActivity: open(`${fact} title association`),
    Resource: open(`${fact} association title`),
    Member: subject(
      'id associationRecords membership memberships helpPairs jointActivities contributions associationAccesses',
      undefined,
      'associationFacts',
    ),
    AssociationRecord: subject(
      'id region member name sex homeCounty masked hasIdentityToken version recordedAt memberships',
      'birthDate phone',
    ),
    Membership: subject(`${fact} record member association branch enterprise trade role history`),
    HelpPair: subject(`${fact} helper helped`),
    Contribution: subject(`${fact} record title beneficiary roleModel`),
    FoundAssociationPayload: shape('association userErrors'),
    FoundJointBranchPayload: shape('branch userErrors'),
    CloseAssociationBranchPayload: shape('branch userErrors'),
    AdmitMemberPayload: shape('membership userErrors'),
    AmendMembershipPayload: shape('membership userErrors'),
    EndMembershipPayload: shape('membership userErrors'),
    ErasedDetail: shape('what count'),
    KeptDetail: shape('what why'),
    AmendOwnAssociationContactPayload: shape('record userErrors'),
    EraseAssociationDetailsPayload: shape('erased kept userErrors'),
    ...imports('Association'),
    ...exports('Association'),
  },
  queries:
    'associationAudit associationExport associationExports associationImport associationImports association associations associationBranches associationRecords',
  partnerQueries: 'association associations associationBranches associationRecords',
  agreeable: `Member.associationRecords Member.membership Member.memberships Member.helpPairs Member.jointActivities
    Member.contributions AssociationRecord Membership HelpPair Contribution`,
  writes: {
    eraseAssociationDetails: { ...staff, ...oneself },
    amendOwnAssociationContact: oneself,
    startAssociationExport: exporters,
    cancelAssociationExport: exporters,
    startAssociationImport: staff,
    commitAssociationImport: staff,
    undoAssociationImport: staff,
    foundAssociation: { coordinator: [ownRegion('region')] },
    foundJointBranch: founders,
    closeAssociationBranch: founders,
    admitMember: staff,
    amendMembership: staff,
    endMembership: staff,
  },
};
