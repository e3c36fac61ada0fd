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
const certified = outflow({ certificateNumber: '330324-123456' });
const link = (more: object) => ({ ...linkOf(), vouched: true, ...more });

test.each([
  ['nobody', {}, false],
  ['an outflow to there', { outflows: [outflow()] }, true],
  ['an outflow to a district of the city', { outflows: [outflow({ destinationRegion: '310115' })] }, true],
  ['an outflow with a certificate', { outflows: [certified] }, false],
  ['an outflow with the certificate shown', { outflows: [certified], shown: '330324-123456' }, true],
  ['the same, written otherwise', { outflows: [certified], shown: ' ３３０３２４ 123456' }, true],
  ['an outflow with another certificate', { outflows: [certified], shown: '330324-123457' }, false],
  ['an outflow with no certificate', { outflows: [outflow()], shown: '330324-123457' }, true],
  ['an outflow with a word for no certificate', { outflows: [outflow({ certificateNumber: '无' })] }, true],
  [
    'an outflow elsewhere, with the certificate shown',
    { outflows: [{ ...certified, destinationRegion: '110000' }], shown: '330324-123456' },
    false,
  ],
  [
    'the origin, which confirmed a reception without its certificate',
    { outflows: [{ ...certified, confirmedReceptionId: 'reception' }] },
    true,
  ],
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
  const { outflows = [], links = [], sameNumber = new Set<string>(), shown = null } = told as Record<string, any>;
  const origin = { members: [member()], outflows };
  const sides = { ...said({ origin, destination: { receptions: [claim] } }), coordination: { links } };
  expect(vouching({ ...sides, sameNumber } as never)({ ...claim, certificateNumber: shown })).toBe(expected);
});

test('a claim that was written after the member came home is not carried by where they were before', () => {
  const sides = said({ origin: { outflows: [outflow({ validTo: day('2024-04-01') })] } });
  const isVouched = vouching({ ...sides, coordination: { links: [] }, sameNumber: new Set() } as never);
  expect(isVouched({ ...claim, recordedAt: day('2024-05-01') })).toBe(false);
});

/** The reception that the origin confirmed, ended by what its branch recorded then, and one that begins at that instant. */
const [began, passing, told, later] = [day('2024-03-01'), day('2024-04-01'), day('2024-04-03'), day('2024-04-04')];
const passed = { id: 'confirmed', recordId: 'record', validFrom: began };
const ended = { ...passed, version: 2, recordedAt: told, validTo: passing };
const next = { id: 'next', recordId: 'record', recordedAt: told, validFrom: passing };

test.each([
  ['goes on from one that the origin confirmed', true, [passed, ended, next]],
  [
    'goes on from it by way of another',
    true,
    [
      passed,
      { ...ended, recordedAt: day('2024-03-16'), validTo: day('2024-03-15') },
      { ...next, id: 'between', recordedAt: day('2024-03-16'), validFrom: day('2024-03-15') },
      { ...ended, id: 'between', validFrom: day('2024-03-15') },
      next,
    ],
  ],
  ['is only said to have begun as that one ended', false, [passed, ended, { ...next, recordedAt: later }]],
  ['begins later', false, [passed, ended, { ...next, validFrom: told }]],
  ['is of another record', false, [passed, ended, { ...next, recordId: 'other' }]],
  ['begins as somebody leaves', false, [passed, { ...ended, status: 'LEFT' as const }, next]],
])('a reception that %s is vouched for: %s', (_name, expected, versions) => {
  const receptions = versions.map((version) => reception(version));
  const outflows = [{ ...certified, confirmedReceptionId: 'confirmed' }];
  const sides = said({ origin: { members: [member()], outflows }, destination: { receptions } });
  const isVouched = vouching({ ...sides, coordination: { links: [] }, sameNumber: new Set() } as never);
  expect(isVouched(receptions.at(-1) ?? claim)).toBe(expected);
});
