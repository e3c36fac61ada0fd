import { expect, test } from 'vitest';
import { wantedRange } from './range.ts';

const whole = { kind: 'whole' };
const part = (start: number, end: number) => ({ kind: 'part', start, end });

test.each([
  ['no range', undefined, undefined, whole],
  ['the first ten bytes', 'bytes=0-9', undefined, part(0, 10)],
  ['all after a break', 'bytes=40-', undefined, part(40, 100)],
  ['the last five', 'bytes=-5', undefined, part(95, 100)],
  ['more than there is', 'bytes=90-500', undefined, part(90, 100)],
  ['a suffix longer than the file', 'bytes=-500', undefined, part(0, 100)],
  ['behind the end', 'bytes=100-', undefined, { kind: 'unsatisfiable' }],
  ['an empty suffix', 'bytes=-0', undefined, { kind: 'unsatisfiable' }],
  ['the wrong way round', 'bytes=9-3', undefined, whole],
  ['several ranges', 'bytes=0-1,5-6', undefined, whole],
  ['another unit', 'lines=0-1', undefined, whole],
  ['the file that was begun', 'bytes=40-', '"abc"', part(40, 100)],
  ['a file that has changed', 'bytes=40-', '"other"', whole],
])('%s', (_name, range, condition, wanted) => {
  expect(wantedRange(range, condition, '"abc"', 100)).toEqual(wanted);
});
