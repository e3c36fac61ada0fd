import { expect, test } from 'vitest';
import { assess } from './assess.ts';
import { SHIPPED_RULES } from './rules/shipped.ts';
import { calm, day } from './testing/facts.ts';

test('a member whom both places look after has no finding', () => {
  const view = assess(calm(), SHIPPED_RULES, day('2024-03-01'));
  expect(view.findings).toEqual([]);
  expect(view.handover.state).toBe('DOCKED');
  expect(view.leading).toBe('ORIGIN');
  expect(view.silent).toEqual([]);
});
