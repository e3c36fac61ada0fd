import { expect, test } from 'vitest';
import { Breaker } from './breaker.ts';

const limits = { failures: 3, spanMilliseconds: 50, pauseMilliseconds: 100, maxPauseMilliseconds: 300 };

/** One that three slow failures have opened at 0. */
const opened = (): Breaker => {
  const breaker = new Breaker(limits);
  for (let at = 0; at < 3; at++) breaker.failed(0, -50);
  return breaker;
};

test('opens after failures in a row, and not when one success lies between', () => {
  const breaker = new Breaker(limits);
  for (const at of [0, 50]) breaker.failed(at, at);
  breaker.succeeded(60);
  for (const at of [70, 120]) breaker.failed(at, at);
  expect(breaker.allows()).toBe(true);
  breaker.failed(130, 130);
  expect(breaker.allows()).toBe(false);
});

test('stays closed while many fail at one moment, and opens once nothing is heard', () => {
  const breaker = new Breaker(limits);
  for (let at = 0; at < 100; at++) breaker.failed(9, 0);
  expect(breaker.allows()).toBe(true);
  breaker.failed(49, 48);
  expect(breaker.allows()).toBe(true);
  breaker.failed(50, 49);
  expect(breaker.allows()).toBe(false);
});

test('opens at once when what fails has taken its time, unless others were answered meanwhile', () => {
  expect(opened().phase).toBe('open');
  const answering = new Breaker(limits);
  answering.succeeded(-10);
  for (let at = 0; at < 100; at++) answering.failed(0, -1_000);
  expect(answering.allows()).toBe(true);
  answering.failed(40, -1_000);
  expect(answering.allows()).toBe(false);
});

test('opens by the number of costly failures alone', () => {
  const breaker = new Breaker(limits);
  breaker.succeeded(0);
  for (let at = 0; at < 3; at++) breaker.failed(1, 0, true);
  expect(breaker.allows()).toBe(false);
});

test('lets one probe go after the pause, waits longer after each failed one, closes after a good one', () => {
  const breaker = opened();
  const pauses: number[] = [];
  let now = 0;
  for (let probe = 0; probe < 4; probe++) {
    let pause = 0;
    while (!breaker.takesProbe(now + pause)) pause += 50;
    expect(breaker.takesProbe(now + pause)).toBe(false);
    pauses.push(pause);
    now += pause;
    breaker.probeFailed(now);
  }
  expect(pauses).toEqual([100, 200, 300, 300]);
  expect(breaker.takesProbe(now + 300)).toBe(true);
  breaker.succeeded(now + 310, true);
  expect(breaker.phase).toBe('closed');
});

test('a late answer from before it opened changes nothing', () => {
  const breaker = opened();
  breaker.succeeded(10);
  breaker.failed(50, -50);
  expect(breaker.phase).toBe('open');
});
