import { expect, test } from 'vitest';
import {
  day,
  link as linkOf,
  member,
  outflow,
  reception,
  sides as said,
} from '../../responsibility/src/testing/facts.ts';
import { vouching } from './vouching.ts';

const claim = reception({ recordId: 'record', validFrom: day('2024-03-01') });
const link = (more: object) => ({ ...linkOf(), vouched: true, ...more });

test.each([
  ['nobody', {}, false],
  ['an outflow to there', { outflows: [outflow()] }, true],
  ['an outflow to a district of the city', { outflows: [outflow({ destinationRegion: '310115' })] }, true],
  ['an outflow elsewhere', { outflows: [outflow({ destinationRegion: '110000' })] }, false],
  ['an outflow that was over before', { outflows: [outflow({ validTo: day('2024-02-01') })] }, false],
  ['an outflow that ended since', { outflows: [outflow({ validTo: day('2024-04-01') })] }, true],
  ['an outflow that never was', { outflows: [outflow(), outflow({ version: 2, withdrawn: true })] }, false],
  [
    'the origin, which confirmed the reception',
    { outflows: [outflow({ destinationRegion: '110000', confirmedReceptionId: 'reception' })] },
    true,
  ],
  ['the same identity token', { sameNumber: new Set(['record']) }, true],
  ['the identity token of another record', { sameNumber: new Set(['other']) }, false],
  ['a link of both', { links: [link({})] }, true],
  ['a link of one side alone', { links: [link({ vouched: false })] }, false],
  ['a link of another record', { links: [link({ recordId: 'other' })] }, false],
  ['a link that was broken', { links: [link({}), link({ version: 2, state: 'BROKEN' })] }, false],
])('for a claim of which %s tells: %s', (_name, told: object, expected) => {
  const { outflows = [], links = [], sameNumber = new Set<string>() } = told as Record<string, any>;
  const origin = { members: [member()], outflows };
  const sides = { ...said({ origin, destination: { receptions: [claim] } }), coordination: { links } };
  expect(vouching({ ...sides, sameNumber } as never)(claim)).toBe(expected);
});

test('a claim that was written after the member came home is not carried by where they were before', () => {
  const sides = said({ origin: { outflows: [outflow({ validTo: day('2024-04-01') })] } });
  const isVouched = vouching({ ...sides, coordination: { links: [] }, sameNumber: new Set() } as never);
  expect(isVouched({ ...claim, recordedAt: day('2024-05-01') })).toBe(false);
});
