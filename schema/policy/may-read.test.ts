import { expect, test } from 'vitest';
import type { Claims } from './claims.ts';
import { mayRead } from './may-read.ts';

const member = 'Member:330324:1';
const claims = (changes: Partial<Claims>): Claims => ({
  ...{ account: 'one', role: 'coordinator', regions: [], within: [], organisations: [], pairs: [], member: null },
  ...{ agreement: null, purpose: null, fields: [], grants: [], answering: [] },
  ...changes,
});
const county = claims({ regions: ['330324'], within: ['330324%'] });
const city = claims({ regions: ['310000'], within: ['31%'] });
const team = claims({ role: 'crossRegionTeam', pairs: [['330324', '31%']] });
const partner = (...fields: string[]) =>
  claims({ role: 'partner', agreement: 'a', pairs: [['330324', '31%']], fields });

const home = { region: ['330324'], member: [member], awayIn: ['310000'], withdrawnFrom: [] };
const away = { region: ['310000'], member: [member], memberRegion: ['330324'], withdrawnFrom: [] };

test.each([
  ['the county, of its own record', 'origin', 'Member.birthDate', home, county, true],
  ['the county, of the city’s record', 'destination', 'DestinationRecord.birthDate', away, county, false],
  ['the county, what is not sensitive there', 'destination', 'DestinationRecord.name', away, county, true],
  ['the city, of the county’s record', 'origin', 'Member.birthDate', home, city, false],
  [
    'the city, of a record that is not open to it at all',
    'origin',
    'Member.name',
    { ...home, awayIn: [] },
    city,
    false,
  ],
  ['a team', 'origin', 'Member.birthDate', home, team, false],
  ['a team that broke the glass', 'origin', 'Member.birthDate', home, { ...team, grants: [member] }, true],
  ['a partner, what is named', 'origin', 'Member.birthDate', home, partner('Member.birthDate'), true],
  ['a partner, what is named of the other side', 'origin', 'Member.birthDate', home, partner('Member.name'), false],
  ['a partner, what is neither named nor sensitive', 'origin', 'Member.name', home, partner('Member.sex'), false],
  [
    'a partner, of a member who withdrew',
    'origin',
    'Member.birthDate',
    { ...home, withdrawnFrom: ['a'] },
    partner('Member.birthDate'),
    false,
  ],
] as const)('%s', (_, side, field, subject, viewer, expected) => {
  expect(mayRead(side, field, subject, viewer)).toBe(expected);
});
