import { expect, test } from 'vitest';
import { hopVerifier, signHop } from './hop.ts';
import { scopeOf, serviceViewer } from './viewer.ts';

const key = 'k'.repeat(32);
const viewer = serviceViewer('test');
const now = new Date('2026-03-01T00:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

test('a signed hop gives the viewer to its own audience for its own body', () => {
  expect(hopVerifier(key, 'origin')(signHop(key, 'origin', viewer, '{}', now), '{}', later(20))).toEqual(viewer);
});

test('a signed hop is good once', () => {
  const verify = hopVerifier(key, 'origin');
  const hop = signHop(key, 'origin', viewer, '{}', now);
  verify(hop, '{}', now);
  for (const seconds of [0, 20, 44])
    expect(() => verify(hop, '{}', later(seconds))).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  expect(verify(signHop(key, 'origin', viewer, '{}', later(44)), '{}', later(44))).toEqual(viewer);
});

const signed = signHop(key, 'origin', viewer, '{}', now);
test.each([
  ['no header', undefined, 'origin', '{}', 0],
  ['another audience', signed, 'destination', '{}', 0],
  ['another body', signed, 'origin', '{"a":1}', 0],
  ['too late', signed, 'origin', '{}', 46],
  ['too early', signed, 'origin', '{}', -16],
  ['another key', signHop('other', 'origin', viewer, '{}', now), 'origin', '{}', 0],
  ['changed claims', `x${signed}`, 'origin', '{}', 0],
  ['no signature', signed.split('.')[0], 'origin', '{}', 0],
])('%s is not who is asking', (_, header, audience, body, seconds) => {
  expect(() => hopVerifier(key, audience)(header, body, later(seconds))).toThrow(
    expect.objectContaining({ code: 'UNAUTHENTICATED' }),
  );
});

test('a key is changed in three steps, and at each of them processes before and after it understand each other', () => {
  const [old, next] = ['o'.repeat(32), 'n'.repeat(32)];
  const steps = [old, `${next},${old}`, `${old},${next}`, next];
  for (const [n, here] of steps.entries())
    for (const there of steps.slice(Math.max(0, n - 1), n + 2))
      expect(hopVerifier(there, 'origin')(signHop(here, 'origin', viewer, '{}', now), '{}', now)).toEqual(viewer);
  expect(() => hopVerifier(next, 'origin')(signHop(old, 'origin', viewer, '{}', now), '{}', now)).toThrow();
});

test('the scope does not depend on the language', () => {
  expect(scopeOf({ ...viewer, language: 'en' })).toBe(scopeOf(viewer));
});
