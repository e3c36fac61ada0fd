import type { Account } from '@liangdi/gateway';

/** What a viewer has of the member in question on one side: nothing, the person with what is sensitive masked, or all. */
export type Sight = 'nothing' | 'masked' | 'open';

/** An account, and what DOMAIN.md's table of roles gives it of the one member that the matrix is about. */
export interface MatrixViewer {
  readonly account: string;
  readonly claim: Account['claim'];
  readonly sight: Readonly<Record<'origin' | 'destination' | 'association' | 'coordination', Sight>>;
  /** What the account is besides, where the table gives something that is not of the member. */
  readonly is: readonly ('staff' | 'region' | 'self' | 'auditor' | 'partner' | 'opener' | 'keeper')[];
  readonly purpose?: string;
}

export interface MatrixWorld {
  readonly member: string;
  readonly otherMember: string;
  readonly homeBranch: string;
  readonly otherHomeBranch: string;
  readonly receivingBranch: string;
  readonly association: string;
  readonly otherAssociation: string;
  /** When the member left, as an instant. */
  readonly left: string;
  readonly agreements: Readonly<Record<'fields' | 'findings' | 'datedFindings' | 'counts' | 'proposed', string>>;
}

const none = { organisations: [], regions: [], pairs: [] };
const all = (sight: Sight) => ({ origin: sight, destination: sight, association: sight, coordination: sight });
const nothing = all('nothing');

/**
 * The member belongs to 永嘉 (330324), lives in 上海 (310000) and is in an association there. One account of every role near
 * them, and one of the same role elsewhere.
 */
export const viewersOf = (world: MatrixWorld): readonly MatrixViewer[] => [
  {
    account: 'county',
    claim: { ...none, role: 'coordinator', regions: ['330324'] },
    sight: { origin: 'open', destination: 'masked', association: 'masked', coordination: 'open' },
    is: ['staff', 'region', 'keeper'],
  },
  {
    account: 'other-county',
    claim: { ...none, role: 'coordinator', regions: ['331121'] },
    sight: nothing,
    is: ['staff'],
  },
  {
    account: 'city',
    claim: { ...none, role: 'coordinator', regions: ['310000'] },
    sight: { origin: 'masked', destination: 'open', association: 'masked', coordination: 'open' },
    is: ['staff', 'region'],
  },
  {
    account: 'other-city',
    claim: { ...none, role: 'coordinator', regions: ['440000'] },
    sight: nothing,
    is: ['staff'],
  },
  {
    account: 'team',
    claim: { ...none, role: 'crossRegionTeam', regions: ['330324', '310000'], pairs: [['330324', '310000']] },
    sight: { ...all('masked'), coordination: 'open' },
    is: ['staff', 'region'],
  },
  {
    account: 'opener',
    claim: { ...none, role: 'crossRegionTeam', regions: ['330324', '310000'], pairs: [['330324', '310000']] },
    sight: all('open'),
    is: ['staff', 'region', 'opener'],
  },
  {
    account: 'other-team',
    claim: { ...none, role: 'crossRegionTeam', regions: ['330324', '440000'], pairs: [['330324', '440000']] },
    sight: nothing,
    is: ['staff'],
  },
  {
    account: 'home-branch',
    claim: { ...none, role: 'branchOfficer', organisations: [world.homeBranch], regions: ['330324'] },
    sight: all('open'),
    is: ['staff'],
  },
  {
    account: 'other-home-branch',
    claim: { ...none, role: 'branchOfficer', organisations: [world.otherHomeBranch], regions: ['330324'] },
    sight: nothing,
    is: ['staff'],
  },
  {
    account: 'receiving-branch',
    claim: { ...none, role: 'branchOfficer', organisations: [world.receivingBranch], regions: ['310000'] },
    sight: all('open'),
    is: ['staff'],
  },
  {
    account: 'secretary',
    claim: { ...none, role: 'associationSecretary', organisations: [world.association], regions: ['310000'] },
    sight: all('open'),
    is: ['staff'],
  },
  {
    account: 'other-secretary',
    claim: { ...none, role: 'associationSecretary', organisations: [world.otherAssociation], regions: ['310000'] },
    sight: nothing,
    is: ['staff'],
  },
  { account: 'self', claim: { ...none, role: 'member', member: world.member }, sight: all('open'), is: ['self'] },
  { account: 'other-member', claim: { ...none, role: 'member', member: world.otherMember }, sight: nothing, is: [] },
  { account: 'inspector', claim: { ...none, role: 'auditor' }, sight: nothing, is: ['auditor'] },
];

/**
 * Partners: one whose agreement names fields, two that name what is found out about members, with their birth dates and
 * without, one for counts alone, one whose agreement is not in force.
 */
export const partnersOf = ({ agreements }: MatrixWorld) =>
  [
    { account: 'named', purpose: 'matrix', agreement: agreements.fields },
    { account: 'finding', purpose: 'matrix-findings', agreement: agreements.findings },
    { account: 'finding-dates', purpose: 'matrix-dated-findings', agreement: agreements.datedFindings },
    { account: 'counting', purpose: 'matrix-counts', agreement: agreements.counts },
    { account: 'unagreed', purpose: 'matrix-proposed', agreement: agreements.proposed },
  ].map(({ account, purpose, agreement }) => ({
    account,
    purpose,
    claim: { ...none, role: 'partner' as const, agreement },
  }));
