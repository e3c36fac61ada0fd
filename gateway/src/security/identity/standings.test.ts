import { noStanding, type Standing, serviceViewer, type Viewer } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { createStandings } from './standings.ts';

const officer: Viewer = { ...serviceViewer('x'), account: 'officer', role: 'branchOfficer', organisations: ['B'] };
const grants = [{ member: 'M', until: '2026-03-01T01:00:00Z' }];

/** A coordination that says what `says` is, and counts how often it is asked. */
const played = () => {
  const state = { now: 0, asked: 0, says: noStanding as Standing | Error | Promise<Standing>, errors: 0 };
  const standings = createStandings({
    read: async () => {
      state.asked += 1;
      if (state.says instanceof Error) throw state.says;
      return state.says;
    },
    clock: () => new Date(state.now),
    onError: () => {
      state.errors += 1;
    },
  });
  return { state, standings };
};

test('an account is asked about once a second, together with whoever asks meanwhile', async () => {
  const { state, standings } = played();
  state.says = { grants, answering: ['M'] };
  const both = await Promise.all([standings.complete(officer), standings.complete(officer)]);
  const completed = { viewer: { ...officer, grants, answering: ['M'] }, standingAt: 0 };
  expect(both).toEqual([completed, completed]);
  state.now = 999;
  expect(await standings.complete(officer)).toEqual(completed);
  expect(state.asked).toBe(1);
  state.now = 1_000;
  state.says = noStanding;
  expect(await standings.complete(officer)).toEqual({ viewer: officer, standingAt: 1_000 });
});

test('a token that says something else is asked about for itself', async () => {
  const { state, standings } = played();
  await standings.complete(officer);
  await standings.complete({ ...officer, organisations: ['C'] });
  expect(state.asked).toBe(2);
});

test('during a change of the account and after it, nothing older is used', async () => {
  const { state, standings } = played();
  await standings.complete(officer);
  const over = standings.changing('officer');
  state.says = { grants, answering: [] };
  expect((await standings.complete(officer)).viewer.grants).toEqual(grants);
  state.says = noStanding;
  expect((await standings.complete(officer)).viewer.grants).toBeUndefined();
  over();
  state.says = { grants, answering: [] };
  expect((await standings.complete(officer)).viewer.grants).toEqual(grants);
});

test.each(['member', 'auditor', 'service'] as const)('nothing is asked about a %s', async (role) => {
  const { state, standings } = played();
  state.says = { grants, answering: ['M'] };
  const viewer = { ...officer, role };
  expect(await standings.complete(viewer)).toEqual({ viewer });
  expect(state.asked).toBe(0);
});

test.each([
  ['fails', () => new Error('down')],
  ['does not answer in time', () => new Promise<Standing>(() => {})],
])('nothing is open while coordination %s, and for a second nobody waits for it again', async (_, says) => {
  const { state, standings } = played();
  state.says = says();
  const other = { ...officer, account: 'other' };
  for (const viewer of [officer, other])
    expect(await standings.complete(viewer)).toEqual({ viewer, standingAt: Number.NEGATIVE_INFINITY });
  expect([state.asked, state.errors]).toEqual([1, 1]);
  state.now = 1_000;
  state.says = { grants, answering: [] };
  expect((await standings.complete(officer)).viewer.grants).toEqual(grants);
});
