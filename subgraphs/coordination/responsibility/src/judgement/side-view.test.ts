import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { BranchVersion, MembershipVersion } from '../facts.ts';
import { SHIPPED_RULES } from '../rules/shipped.ts';
import {
  calm,
  contactPerson,
  DESTINATION_REGION,
  day,
  member,
  membership,
  reception,
  type Said,
  sides,
} from '../testing/facts.ts';

const AT = day('2024-03-01');
const judge = (said: Said) => assess(sides(said), SHIPPED_RULES, AT);

const branch = (id: string, rest: Partial<BranchVersion> = {}): BranchVersion => ({
  ...{ id, version: 1, region: '330324', recordedAt: day('2020-01-01'), validFrom: day('2020-01-01'), validTo: null },
  ...{ kind: 'VILLAGE', name: '上塘村支部', parentId: null, originCounty: null },
  ...rest,
});
const closed = { validTo: day('2024-02-01') };
const later = membership({ id: 'later', associationId: 'guild', validFrom: day('2024-02-01') });

test.each<[string, Said['origin'], string | null]>([
  ['the home branch', {}, 'home-branch'],
  ['the home branch that is open', { branches: [branch('home-branch')] }, 'home-branch'],
  ['the township above a closed branch', { branches: [branch('home-branch', closed)] }, 'township'],
  [
    'the county above a closed branch without township',
    { branches: [branch('home-branch', closed)], members: [member({ townshipId: null })] },
    'county',
  ],
  ['nobody, of a member not registered yet', { members: [member({ recordedAt: AT + 1 })] }, null],
])('at home %s answers', (_name, origin, id) => {
  expect(judge({ origin: origin ?? {} }).origin.organisation?.id ?? null).toBe(id);
});

test.each<[string, Partial<BranchVersion>, string | null]>([
  ['the receiving branch', {}, 'receiving-branch'],
  ['what stands above it when it is closed', { ...closed, parentId: 'subdistrict' }, 'subdistrict'],
  ['nobody when nothing does', closed, null],
])('at the destination %s answers', (_name, change, id) => {
  const branches = [branch('receiving-branch', { region: DESTINATION_REGION, kind: 'MARKET', ...change })];
  const view = judge({ destination: { receptions: [reception()], branches } });
  expect(view.destination.organisation?.id ?? null).toBe(id);
  expect(view.findings.some(({ kind }) => kind === 'NOBODY_LEADS')).toBe(id === null);
});

test.each<[string, readonly MembershipVersion[], string | null]>([
  ['the association', [membership()], 'association'],
  ['its branch', [membership({ branchId: 'joint-branch' })], 'joint-branch'],
  ['the association whose branch is closed', [membership({ branchId: 'closed-branch' })], 'association'],
  ['the one that they joined first', [later, membership()], 'association'],
  ['the other one, once they left the first', [later, membership({ validTo: AT })], 'guild'],
])('among traders %s answers', (_name, memberships, id) => {
  const branches = [branch('closed-branch', { region: DESTINATION_REGION, kind: 'JOINT', ...closed })];
  expect(judge({ association: { memberships, branches } }).association.organisation?.id ?? null).toBe(id);
});

test('the contact person in the region of the receiving branch is named before one elsewhere', () => {
  const contactPersons = ['110000', DESTINATION_REGION].map((region) => contactPerson(region));
  const view = judge({ destination: { receptions: [reception()], contactPersons } });
  expect(view.destination.person?.id).toBe(`person-${DESTINATION_REGION}`);
});

test('a side is known, heard without knowing, or silent', () => {
  const { destination, association } = judge({ destination: 'SILENT' });
  expect([destination.status, association.status]).toEqual(['SILENT', 'NONE']);
  expect(assess(calm(), SHIPPED_RULES, AT).association.status).toBe('KNOWN');
});

test('what is only to come makes no side known', () => {
  const receptions = [reception({ recordedAt: day('2024-02-01'), validFrom: day('2024-04-01') })];
  expect(judge({ destination: { receptions } }).destination.status).toBe('NONE');
});
