import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toBytes } from '../json/byte-string.ts';
import type { SubgraphReply } from '../transport/transport.ts';
import { SharedFetches } from './shared-fetches.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 0 }));
afterEach(() => void vi.useRealTimers());

/** How often a read goes out when somebody asks it at each of these times, and gives up at the time beside it. */
const sent = (...asked: readonly (readonly [at: number, until: number])[]): number => {
  const shared = new SharedFetches();
  let times = 0;
  for (const [at, until] of asked) {
    vi.setSystemTime(at);
    void shared.fetch('viewer', { side: 'side', operation: '{a}', variablesJson: toBytes('{}'), until }, () => {
      times++;
      return new Promise<SubgraphReply>(() => undefined);
    });
  }
  return times;
};

test('who asks while another is asking waits with them', () => {
  expect(sent([0, 3_000], [10, 3_010], [1_499, 4_499])).toBe(1);
});

test('who would wait with another for less than half of their own time asks for themselves, and others with them', () => {
  expect(sent([0, 3_000], [1_600, 4_600])).toBe(2);
  expect(sent([0, 200], [10, 3_010], [20, 3_020])).toBe(2);
});

test('who has little time left waits with whoever has more', () => {
  expect(sent([0, 3_000], [10, 100])).toBe(1);
});
