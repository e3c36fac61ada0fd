import { ownOrganisation, ownRegion, self } from './row-rule.ts';
import { common, exporters, exports, imports, open, type SidePolicy, shape, subject } from './side-policy.ts';
import type { RulesByRole } from './subjects.ts';

const fact = 'id version validFrom validTo recordedAt source';
const organisation = 'id name region openedOn closedOn';

/** The city's coordinators for the whole city, a branch's officers for those whom it receives. */
const staff: RulesByRole = {
  coordinator: [ownRegion('region')],
  branchOfficer: [ownOrganisation('branches')],
};

/** The organisation tree is the city’s own. */
const keepers: RulesByRole = { coordinator: [ownRegion('region')] };

/** A member, for themself. */
const oneself: RulesByRole = { member: [self('member')] };

export const destination: SidePolicy = {
  types: {
    ...common,
    Region: open('code city'),
    City: open(`${organisation} subdistricts`),
    Subdistrict: open(`${organisation} city receivingBranches serviceCentres`),
    ReceivingBranch: open(`${organisation} kind subdistrict receptions`),
    LearningTerminal: open(`${organisation} subdistrict`),
    ServiceCentre: open(`${organisation} subdistrict offers`),
    Activity: open(`${fact} title branch`),
    Member: subject(
      `id destinationRecords reception receptions destinationContact destinationContacts destinationContactLog
       destinationFulfilments attendances careCases activities
       destinationAccesses`,
      undefined,
      'destinationFacts',
    ),
    DestinationRecord: subject(
      'id region member name sex homeCounty masked hasIdentityToken version recordedAt receptions',
      'birthDate phone address',
    ),
    Reception: subject(`${fact} record member branch status declineReason endedBy history`),
    DestinationContact: subject(`${fact} record member name phone branch`),
    DestinationContactLog: subject(`${fact} record member direction means reached subject`),
    DestinationFulfilment: subject(`${fact} record member duty note`),
    Attendance: subject(`${fact} record terminal title hours`),
    CareCase: subject(`${fact} record centre answerDueAt answeredAt masked`, 'need'),
    ReceiveMemberPayload: shape('reception userErrors'),
    DeclineReceptionPayload: shape('reception userErrors'),
    TransferReceptionPayload: shape('reception userErrors'),
    CloseReceptionPayload: shape('reception userErrors'),
    AssignDestinationContactPayload: shape('contact userErrors'),
    EndDestinationContactPayload: shape('contact userErrors'),
    LogDestinationContactPayload: shape('contactLog userErrors'),
    LogDestinationFulfilmentPayload: shape('fulfilment userErrors'),
    FoundCityPayload: shape('city userErrors'),
    FoundSubdistrictPayload: shape('subdistrict userErrors'),
    FoundReceivingBranchPayload: shape('branch userErrors'),
    CloseSubdistrictPayload: shape('subdistrict userErrors'),
    CloseReceivingBranchPayload: shape('branch userErrors'),
    ErasedDetail: shape('what count'),
    KeptDetail: shape('what why'),
    AmendOwnDestinationContactPayload: shape('record userErrors'),
    EraseDestinationDetailsPayload: shape('erased kept userErrors'),
    ...imports('Destination'),
    ...exports('Destination'),
  },
  queries:
    'destinationAudit destinationExport destinationExports destinationImport destinationImports city cities receptions destinationRecords',
  partnerQueries: 'city cities receptions destinationRecords',
  agreeable: `Member.destinationRecords Member.reception Member.receptions Member.destinationContact
    Member.destinationContacts Member.destinationContactLog Member.destinationFulfilments Member.attendances Member.careCases
    Member.activities DestinationRecord Reception DestinationContact DestinationContactLog DestinationFulfilment Attendance
    CareCase`,
  writes: {
    eraseDestinationDetails: { ...staff, ...oneself },
    amendOwnDestinationContact: oneself,
    startDestinationExport: exporters,
    cancelDestinationExport: exporters,
    foundCity: keepers,
    foundSubdistrict: keepers,
    foundReceivingBranch: keepers,
    closeSubdistrict: keepers,
    closeReceivingBranch: keepers,
    startDestinationImport: staff,
    commitDestinationImport: staff,
    undoDestinationImport: staff,
    receiveMember: staff,
    declineReception: staff,
    transferReception: staff,
    closeReception: staff,
    assignDestinationContact: staff,
    endDestinationContact: staff,
    logDestinationContact: staff,
    logDestinationFulfilment: staff,
  },
};
