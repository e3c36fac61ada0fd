import { toGlobalId, type Viewer } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { speaksFor } from './speaks-for.ts';

const association = '0199a000-0000-7000-8000-00000000c001';
const viewer = (role: Viewer['role'], more: Partial<Viewer> = {}): Viewer => ({
  account: 'someone',
  role,
  organisations: [],
  regions: [],
  member: null,
  purpose: null,
  language: 'en',
  ...more,
});
const secretary = (id: string) =>
  viewer('associationSecretary', { organisations: [toGlobalId('Association', '310000', id)] });

test.each([
  ['the coordinator of the county', viewer('coordinator', { regions: ['330324'] }), ['ORIGIN']],
  ['the coordinator of the city', viewer('coordinator', { regions: ['310000'] }), ['DESTINATION']],
  ['the secretary of the record’s association', secretary(association), ['ASSOCIATION']],
  ['the secretary of another association', secretary(association.replace('c001', 'c002')), []],
  ['an officer', viewer('branchOfficer'), []],
  ['the team', viewer('crossRegionTeam'), ['ORIGIN', 'DESTINATION', 'ASSOCIATION']],
])('%s speaks for no side but their own', (_who, who, expected) => {
  const link = { region: '330324', record_region: '310000' };
  const organisations = [`Association:310000:${association}`];
  expect(['ORIGIN', 'DESTINATION', 'ASSOCIATION'].filter((side) => speaksFor(who, side, link, organisations))).toEqual(
    expected,
  );
});
