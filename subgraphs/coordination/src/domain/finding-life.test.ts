import { expect, test } from 'vitest';
import { assigned, dismissed, NEW_LIFE, reopenedByHand, snoozed, supported, unsupported } from './finding-life.ts';

const NOW = 1_000_000;

test('a finding that the facts support from the start is open', () => {
  expect(supported(NEW_LIFE, 'a', NOW)).toEqual(NEW_LIFE);
});

test('it closes itself when the facts no longer support it, and is reopened rather than begun again', () => {
  const closed = unsupported(assigned(NEW_LIFE, 'lin'), NOW);
  expect(closed).toMatchObject({ status: 'CLOSED', closedAt: NOW, assignee: 'lin' });
  expect(supported(closed, 'a', NOW + 1)).toMatchObject({
    status: 'OPEN',
    reopened: 1,
    closedAt: null,
    assignee: 'lin',
  });
});

test('a closed finding keeps the instant at which it closed', () => {
  expect(unsupported(unsupported(NEW_LIFE, NOW), NOW + 5).closedAt).toBe(NOW);
});

test('a snooze holds until its instant, and not longer', () => {
  const put = snoozed(NEW_LIFE, NOW + 10);
  expect(supported(put, 'a', NOW + 9).status).toBe('SNOOZED');
  expect(supported(put, 'b', NOW + 9).status).toBe('SNOOZED');
  expect(supported(put, 'a', NOW + 10)).toEqual(NEW_LIFE);
});

test('a dismissal holds for its facts, also over a closing, and ends with others', () => {
  const away = dismissed(NEW_LIFE, 'known', 'a');
  expect(supported(away, 'a', NOW)).toBe(away);
  expect(supported(unsupported(away, NOW), 'a', NOW)).toMatchObject({ status: 'DISMISSED', dismissReason: 'known' });
  expect(supported(away, 'b', NOW)).toMatchObject({
    status: 'OPEN',
    reopened: 1,
    dismissReason: null,
    dismissedKey: null,
  });
  expect(supported(unsupported(away, NOW), 'b', NOW)).toMatchObject({ status: 'OPEN', reopened: 1 });
});

test('a person can take a finding back into the queue', () => {
  expect(reopenedByHand(dismissed(NEW_LIFE, 'known', 'a'))).toEqual(NEW_LIFE);
  expect(reopenedByHand(snoozed(NEW_LIFE, NOW))).toEqual(NEW_LIFE);
});
