import { assess, compileRules, nextChangeAt, SHIPPED_RULES } from '@liangdi/responsibility';
import { expect, test } from 'vitest';
import { sidesOfWorld } from '../../test/support/sides-of-world.ts';
import { NOW, worldOf } from '../../test/support/world.ts';
import { nextLook } from './next-look.ts';

test('the next look is never later than the true next change, and always later than now', () => {
  const rules = compileRules(SHIPPED_RULES);
  let changes = 0;
  for (const sides of sidesOfWorld(worldOf(11, 150)).values()) {
    for (const at of [NOW, NOW - 200 * 86_400_000]) {
      const look = nextLook(sides, assess(sides, rules, at), rules) ?? Number.POSITIVE_INFINITY;
      const change = nextChangeAt(sides, rules, at) ?? Number.POSITIVE_INFINITY;
      expect(look).toBeGreaterThan(at);
      expect(look).toBeLessThanOrEqual(change);
      if (Number.isFinite(change)) changes++;
    }
  }
  expect(changes).toBeGreaterThan(50);
});
