import { ownOrganisation, ownRegion, self } from './row-rule.ts';
import { common, exporters, exports, imports, open, type SidePolicy, shape, subject } from './side-policy.ts';
import type { RulesByRole } from './subjects.ts';

const fact = 'id version validFrom validTo recordedAt source';
const organisation = 'id name region openedOn closedOn';

/** The county's coordinators for the whole county, a branch's officers for its own members. */
const staff: RulesByRole = {
  coordinator: [ownRegion('region')],
  branchOfficer: [ownOrganisation('homeBranch')],
};

/** A member, for themself. */
const oneself: RulesByRole = { member: [self('member')] };

/** The organisation tree is the county’s own. */
const keepers: RulesByRole = { coordinator: [ownRegion('region')] };

export const origin: SidePolicy = {
  types: {
    ...common,
    Region: open('code county'),
    County: open(`${organisation} townships courses searchCampaigns ruleDocuments`),
    Township: open(`${organisation} county homeBranches`),
    HomeBranch: open(`${organisation} township members`),
    Course: open('id title term hours'),
    RuleDocument: open('id title number issuedOn repealedOn text'),
    SearchCampaign: open(`${fact} title county searches`),
    Member: subject(
      `id name masked sex standing joinedOn whereabouts version recordedAt homeBranch outflow outflows originContact
       originContacts originContactLog originFulfilments searches credits familyHelp stopSearch stopSearches
       whereaboutsReports originAccesses`,
      'birthDate phone',
      'originFacts',
    ),
    Outflow: subject(
      `${fact} member destination reason certificateNumber certificateFrom certificateUntil receptionDeadline
       confirmedReception receptionConfirmedAt returned history`,
    ),
    OriginContact: subject(`${fact} member name phone branch`),
    OriginContactLog: subject(`${fact} member direction means reached subject`),
    OriginFulfilment: subject(`${fact} member duty note`),
    Search: subject(`${fact} campaign member finder outcome`),
    Credit: subject(`${fact} member course hours`),
    FamilyHelp: subject(`${fact} member masked`, 'note'),
    StopSearch: subject(`${fact} member`),
    WhereaboutsReport: subject(`${fact} member place masked`, 'note'),
    RegisterMemberPayload: shape('member userErrors'),
    AmendMemberPayload: shape('member userErrors'),
    DeclareOutflowPayload: shape('outflow userErrors'),
    AmendOutflowPayload: shape('outflow userErrors'),
    CloseOutflowPayload: shape('outflow userErrors'),
    AssignOriginContactPayload: shape('contact userErrors'),
    EndOriginContactPayload: shape('contact userErrors'),
    LogOriginContactPayload: shape('contactLog userErrors'),
    LogOriginFulfilmentPayload: shape('fulfilment userErrors'),
    StopSearchPayload: shape('stopSearch userErrors'),
    ResumeSearchPayload: shape('stopSearch userErrors'),
    ReportWhereaboutsPayload: shape('report userErrors'),
    AmendOwnContactPayload: shape('member userErrors'),
    FoundCountyPayload: shape('county userErrors'),
    FoundTownshipPayload: shape('township userErrors'),
    FoundHomeBranchPayload: shape('homeBranch userErrors'),
    CloseTownshipPayload: shape('township userErrors'),
    CloseHomeBranchPayload: shape('homeBranch userErrors'),
    ErasedDetail: shape('what count'),
    KeptDetail: shape('what why'),
    EraseOriginDetailsPayload: shape('erased kept userErrors'),
    ...imports('Origin'),
    ...exports('Origin'),
  },
  queries: 'originAudit originExport originExports me originImport originImports member members county counties',
  partnerQueries: 'member members county counties',
  agreeable: `Member.name Member.sex Member.standing Member.joinedOn Member.whereabouts Member.version Member.recordedAt
    Member.homeBranch Member.outflow Member.outflows Member.originContact Member.originContacts Member.originContactLog
    Member.originFulfilments Member.searches Member.credits Member.familyHelp Member.birthDate Member.phone
    Outflow OriginContact OriginContactLog OriginFulfilment Search Credit FamilyHelp`,
  writes: {
    eraseOriginDetails: { ...staff, ...oneself },
    startOriginExport: exporters,
    cancelOriginExport: exporters,
    foundCounty: keepers,
    foundTownship: keepers,
    foundHomeBranch: keepers,
    closeTownship: keepers,
    closeHomeBranch: keepers,
    startOriginImport: staff,
    commitOriginImport: staff,
    undoOriginImport: staff,
    registerMember: staff,
    amendMember: staff,
    declareOutflow: staff,
    amendOutflow: staff,
    closeOutflow: staff,
    assignOriginContact: staff,
    endOriginContact: staff,
    logOriginContact: { ...staff, ...oneself },
    logOriginFulfilment: staff,
    stopSearch: { ...staff, ...oneself },
    resumeSearch: oneself,
    reportWhereabouts: oneself,
    amendOwnContact: oneself,
  },
};
