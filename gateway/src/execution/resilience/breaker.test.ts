import { expect, test } from 'vitest';
import { Breaker } from './breaker.ts';

const limits = { failures: 3, pauseMilliseconds: 100, maxPauseMilliseconds: 300 };

test('opens after failures in a row, and not when one success lies between', () => {
  const breaker = new Breaker(limits);
  for (const failed of [true, true, false, true, true]) failed ? breaker.failed(0) : breaker.succeeded();
  expect(breaker.allows()).toBe(true);
  breaker.failed(0);
  expect(breaker.allows()).toBe(false);
});

test('lets one probe go after the pause, waits longer after each failed one, closes after a good one', () => {
  const breaker = new Breaker(limits);
  for (let at = 0; at < 3; at++) breaker.failed(0);
  const pauses: number[] = [];
  let now = 0;
  for (let probe = 0; probe < 4; probe++) {
    let pause = 0;
    while (!breaker.takesProbe(now + pause)) pause += 50;
    expect(breaker.takesProbe(now + pause)).toBe(false);
    pauses.push(pause);
    now += pause;
    breaker.failed(now, true);
  }
  expect(pauses).toEqual([100, 200, 300, 300]);
  expect(breaker.takesProbe(now + 300)).toBe(true);
  breaker.succeeded(true);
  expect(breaker.phase).toBe('closed');
});

test('a late answer from before it opened changes nothing', () => {
  const breaker = new Breaker(limits);
  for (let at = 0; at < 3; at++) breaker.failed(0);
  breaker.succeeded();
  breaker.failed(50);
  expect(breaker.phase).toBe('open');
});
