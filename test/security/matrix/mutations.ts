import { toGlobalId } from '@liangdi/kit';
import { type Found, proposedRule } from './prepare.ts';
import type { MatrixWorld } from './viewers.ts';

/** A change that is tried as everybody: what with, and who may make it, by account. */
export interface Tried {
  readonly name: string;
  readonly input: object;
  readonly may: readonly string[];
  /** Codes that say no; the usual ones when left out. */
  readonly refusals?: readonly string[];
}

const day = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * day).toISOString();
const dateOf = (days: number): string => at(days).slice(0, 10);

const words = (accounts: string): readonly string[] => accounts.split(' ');

/** Who may what, said once more after DOMAIN.md's table of roles. */
const who = {
  ownMembers: words('county home-branch'),
  ownMembersAndSelf: words('county home-branch self'),
  county: ['county'],
  received: words('city receiving-branch'),
  receivedAndSelf: words('city receiving-branch self'),
  city: ['city'],
  admitted: ['secretary'],
  founders: words('city secretary'),
  queue: words('county city team opener secretary'),
  proposers: words('county city team opener'),
  unmaskers: words('county city team opener secretary home-branch receiving-branch'),
  everyMember: words('self other-member'),
  self: ['self'],
  places: words('county city'),
  keepers: words('county team opener other-team'),
  exporters: words(
    'county other-county city other-city team opener other-team home-branch other-home-branch receiving-branch secretary other-secretary',
  ),
} as const;

/** Every mutation once, about the member or what they belong to; those that end something come last. */
export const triedOf = (world: MatrixWorld, found: Found, first: (type: string) => string): readonly Tried[] => {
  const { member } = world;
  const why = { reason: '矩阵测试' };
  const person = { name: '矩阵人', sex: 'MALE' };
  const contact = { direction: 'TO_MEMBER', means: 'PHONE', at: at(-1) };
  const agreement = { pairs: [{ origin: '330324', destination: '310000' }], fields: [], ends: at(100) };
  const open = { openedOn: '2026-01-01' };
  const close = { closedOn: dateOf(-1) };
  const list = { format: 'CSV', purpose: '矩阵测试' };
  // Whoever may import is told that there is no such upload; whoever may not, that it is not theirs.
  const refusals = ['NOT_YOURS', 'FORBIDDEN'];
  const upload = toGlobalId('Upload', '330324', '00000000-0000-7000-8000-000000000000');
  return [
    // Origin
    {
      name: 'registerMember',
      may: who.ownMembers,
      input: { homeBranch: world.homeBranch, ...person, birthDate: '1980-01-01', joinedOn: '2010-01-01' },
    },
    { name: 'amendMember', may: who.ownMembers, input: { member, standing: 'FULL' } },
    {
      name: 'declareOutflow',
      may: who.ownMembers,
      input: { member, destination: '440000', validFrom: at(-1), reason: 'EMPLOYMENT' },
    },
    { name: 'amendOutflow', may: who.ownMembers, input: { outflow: first('Outflow'), reason: 'EMPLOYMENT' } },
    { name: 'assignOriginContact', may: who.ownMembers, input: { member, name: '联系人' } },
    { name: 'logOriginContact', may: who.ownMembersAndSelf, input: { member, ...contact, direction: 'FROM_MEMBER' } },
    { name: 'logOriginFulfilment', may: who.ownMembers, input: { member, duty: 'CARE', at: at(-1) } },
    { name: 'stopSearch', may: who.ownMembersAndSelf, input: { member } },
    { name: 'resumeSearch', may: who.everyMember, input: {} },
    { name: 'reportWhereabouts', may: who.everyMember, input: { region: '310000' } },
    { name: 'amendOwnContact', may: who.everyMember, input: { phone: '13900000001' } },
    { name: 'startOriginImport', may: who.ownMembers, refusals, input: { upload, organisation: world.homeBranch } },
    { name: 'startOriginExport', may: who.exporters, input: list },
    { name: 'foundCounty', may: who.county, input: { region: '330324', name: '矩阵县', ...open } },
    { name: 'foundTownship', may: who.county, input: { county: first('County'), name: '矩阵镇', ...open } },
    { name: 'foundHomeBranch', may: who.county, input: { township: first('Township'), name: '矩阵支部', ...open } },
    // Destination
    { name: 'receiveMember', may: who.received, input: { branch: world.receivingBranch, member } },
    { name: 'declineReception', may: who.received, input: { branch: world.receivingBranch, member, ...why } },
    {
      name: 'transferReception',
      may: who.received,
      input: { reception: first('Reception'), toBranch: world.receivingBranch },
    },
    { name: 'assignDestinationContact', may: who.received, input: { reception: first('Reception'), name: '联系人' } },
    { name: 'logDestinationContact', may: who.received, input: { record: first('DestinationRecord'), ...contact } },
    {
      name: 'logDestinationFulfilment',
      may: who.received,
      input: { record: first('DestinationRecord'), duty: 'CARE', at: at(-1) },
    },
    {
      name: 'amendOwnDestinationContact',
      may: who.self,
      input: { record: first('DestinationRecord'), phone: '13900000002' },
    },
    {
      name: 'startDestinationImport',
      may: who.received,
      refusals,
      input: { upload, organisation: world.receivingBranch },
    },
    { name: 'startDestinationExport', may: who.exporters, input: list },
    { name: 'foundCity', may: who.city, input: { region: '310000', name: '矩阵市', ...open } },
    { name: 'foundSubdistrict', may: who.city, input: { city: first('City'), name: '矩阵街道', ...open } },
    {
      name: 'foundReceivingBranch',
      may: who.city,
      input: { subdistrict: first('Subdistrict'), kind: 'MARKET', name: '矩阵市场', ...open },
    },
    // Association
    {
      name: 'foundAssociation',
      may: who.city,
      input: { region: '310000', name: '矩阵商会', kind: 'CHAMBER_OF_COMMERCE', ...open },
    },
    {
      name: 'foundJointBranch',
      may: who.founders,
      input: { association: world.association, name: '矩阵共建', originCounty: '330324', ...open },
    },
    { name: 'admitMember', may: who.admitted, input: { association: world.association, person } },
    { name: 'amendMembership', may: who.admitted, input: { membership: first('Membership'), trade: '餐饮' } },
    {
      name: 'amendOwnAssociationContact',
      may: who.self,
      input: { record: first('AssociationRecord'), phone: '13900000003' },
    },
    { name: 'startAssociationImport', may: who.admitted, refusals, input: { upload, organisation: world.association } },
    { name: 'startAssociationExport', may: who.exporters, input: list },
    // Coordination
    { name: 'commentFinding', may: who.queue, input: { finding: found.finding, text: '矩阵' } },
    { name: 'assignFinding', may: who.queue, input: { finding: found.finding, assignee: '矩阵' } },
    { name: 'snoozeFinding', may: who.queue, input: { finding: found.finding, until: at(1) } },
    { name: 'dismissFinding', may: who.queue, input: { finding: found.finding, ...why } },
    { name: 'reopenFinding', may: who.queue, input: { finding: found.finding } },
    {
      name: 'confirmLink',
      may: words('team opener secretary'),
      input: { link: found.associationLink, side: 'ASSOCIATION' },
    },
    { name: 'rejectLink', may: who.queue, input: { link: found.associationLink, ...why } },
    // The city's record is not the secretary's, though they answer for the member.
    { name: 'breakLink', may: who.proposers, input: { link: found.cityLink, ...why } },
    { name: 'proposeLink', may: who.proposers, input: { member, record: found.record, ...why } },
    { name: 'proposeRule', may: who.keepers, input: proposedRule() },
    { name: 'approveRule', may: who.keepers, input: { rule: found.rule } },
    { name: 'withdrawRule', may: who.keepers, input: { rule: found.rule, ...why } },
    { name: 'proposeAgreement', may: who.places, input: { partner: '矩阵四', purpose: 'matrix', ...agreement } },
    { name: 'approveAgreement', may: who.county, input: { agreement: world.agreements.proposed, side: 'ORIGIN' } },
    { name: 'startCoordinationExport', may: who.exporters, input: list },
    { name: 'giveConsent', may: who.everyMember, input: { agreement: world.agreements.counts } },
    { name: 'withdrawConsent', may: who.everyMember, input: { agreement: world.agreements.counts } },
    { name: 'disputeFact', may: who.self, input: { fact: member, field: 'name', ...why } },
    {
      name: 'answerDispute',
      may: who.ownMembers,
      input: { dispute: first('Dispute'), verdict: 'REJECTED', answer: '已核对' },
    },
    { name: 'withdrawDispute', may: who.self, input: { dispute: first('Dispute') } },
    { name: 'breakGlass', may: who.unmaskers, input: { member, reason: '矩阵测试核对', minutes: 1 } },
    { name: 'endBreakGlass', may: ['opener'], input: { grant: found.grant } },
    // What ends something
    { name: 'endAgreement', may: who.places, input: { agreement: world.agreements.proposed, ...why } },
    { name: 'commitOriginImport', may: who.county, input: { import: found.originImport } },
    { name: 'undoOriginImport', may: who.ownMembers, input: { import: found.originImport } },
    { name: 'commitDestinationImport', may: who.city, input: { import: found.destinationImport } },
    { name: 'undoDestinationImport', may: who.received, input: { import: found.destinationImport } },
    { name: 'commitAssociationImport', may: who.admitted, input: { import: found.associationImport } },
    { name: 'undoAssociationImport', may: who.admitted, input: { import: found.associationImport } },
    { name: 'cancelOriginExport', may: who.county, input: { export: found.originExport } },
    { name: 'cancelDestinationExport', may: who.county, input: { export: found.destinationExport } },
    { name: 'cancelAssociationExport', may: who.county, input: { export: found.associationExport } },
    { name: 'cancelCoordinationExport', may: who.county, input: { export: found.coordinationExport } },
    { name: 'closeTownship', may: who.county, input: { township: first('Township'), ...close } },
    { name: 'closeHomeBranch', may: who.county, input: { homeBranch: world.homeBranch, ...close } },
    { name: 'closeSubdistrict', may: who.city, input: { subdistrict: first('Subdistrict'), ...close } },
    { name: 'closeReceivingBranch', may: who.city, input: { branch: world.receivingBranch, ...close } },
    { name: 'closeAssociationBranch', may: who.founders, input: { branch: first('AssociationBranch'), ...close } },
    { name: 'eraseOriginDetails', may: who.ownMembersAndSelf, input: { member } },
    { name: 'eraseDestinationDetails', may: who.receivedAndSelf, input: { record: first('DestinationRecord') } },
    { name: 'eraseAssociationDetails', may: words('secretary self'), input: { record: first('AssociationRecord') } },
    { name: 'eraseCoordinationDetails', may: who.everyMember, input: {} },
    { name: 'endOriginContact', may: who.ownMembers, input: { contact: first('OriginContact') } },
    { name: 'endDestinationContact', may: who.received, input: { contact: first('DestinationContact') } },
    { name: 'closeOutflow', may: who.ownMembers, input: { outflow: first('Outflow') } },
    { name: 'endMembership', may: who.admitted, input: { membership: first('Membership') } },
    { name: 'closeReception', may: who.received, input: { reception: first('Reception'), endedBy: 'LEFT' } },
  ];
};
