import { expect, test } from 'vitest';
import { assess } from '../assess.ts';
import type { LinkVersion } from '../facts.ts';
import { link, reception, record, sides } from '../testing/facts.ts';
import { pictureAt } from './picture-at.ts';

const begun = { recordedAt: 0, validFrom: 0 };
const branch = { kind: 'COMMUNITY' as const, name: '社区支部', parentId: null, originCounty: null };
const destination = {
  records: [record(begun)],
  receptions: [reception({ ...begun, recordId: 'record' })],
  branches: [{ ...branch, ...begun, id: 'receiving-branch', version: 1, region: '310000', validTo: null }],
};

/** A candidate at 100, linked at 200, broken at 300, linked again at 400. */
const versions = (['PROPOSED', 'LINKED', 'BROKEN', 'LINKED'] as const).map((state, index) => {
  const at = 100 * (index + 1);
  return link({ version: index + 1, recordedAt: at, validFrom: at, state });
});
const candidate = versions.slice(0, 1);
const byToken = link({ recordedAt: 200, validFrom: 200, token: 'v1:token' });
const collides = { ...byToken, collision: true, alreadyTheirs: true };

test.each<[string, readonly LinkVersion[], number, boolean]>([
  ['without any link', [], 100, true],
  ['before its first link was recorded', versions, 99, false],
  ['before it was a candidate, which it still is', candidate, 99, false],
  ['while it is a candidate', versions, 199, false],
  ['from the link on', versions, 200, true],
  ['until the link is broken', versions, 299, true],
  ['once the link is broken', versions, 300, false],
  ['once it is linked again', versions, 400, true],
  ['before a link by token', [byToken], 199, false],
  ['from a link by token on', [byToken], 200, true],
  ['before a collision was found on a record that was the member’s already', [collides], 199, true],
  ['after such a collision', [collides], 200, true],
  ['of another side', [{ ...byToken, recordSide: 'ASSOCIATION' }], 199, true],
])('a record %s counts, or not', (_name, links, at, counts) => {
  const said = sides({ destination, coordination: { links } });
  const { openRecords, openReceptions } = pictureAt(said, at).destination ?? {};
  expect([openRecords, openReceptions]).toEqual(counts ? [destination.records, destination.receptions] : [[], []]);
  expect(assess(said, [], at).destination.status).toBe(counts ? 'KNOWN' : 'NONE');
});
