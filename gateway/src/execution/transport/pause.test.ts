import { expect, test } from 'vitest';
import { Pause } from './pause.ts';

test('a pause doubles when it is needed again soon, counts a burst once, and is short again after a quiet time', () => {
  const pause = new Pause(10);
  expect(pause.isOn(0)).toBe(false);
  for (let n = 0; n < 20; n++) pause.begin(100);
  expect([pause.isOn(109), pause.isOn(110)]).toEqual([true, false]);
  pause.begin(112);
  expect([pause.isOn(131), pause.isOn(132)]).toEqual([true, false]);
  pause.begin(140);
  expect([pause.isOn(179), pause.isOn(180)]).toEqual([true, false]);
  pause.begin(300);
  expect([pause.isOn(309), pause.isOn(310)]).toEqual([true, false]);
});

test('no pause is longer than an hour', () => {
  const pause = new Pause(10);
  for (let now = 0, length = 10, n = 0; n < 30; n++) {
    pause.begin(now);
    expect([pause.isOn(now + length - 1), pause.isOn(now + length)]).toEqual([true, false]);
    now += length;
    length = Math.min(2 * length, 3_600_000);
  }
});
