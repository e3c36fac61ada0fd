import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

const written = (isTTY: boolean): string[] => {
  const lines: string[] = [];
  const show = progressLine({ isTTY, write: (text) => lines.push(text) });
  for (const text of ['', '1', '1', '2', '', '']) show(text);
  return lines;
};

test('a terminal shows where work stands on one line, and nothing of it once it is done', () => {
  expect(written(true)).toEqual(['\r\u001b[K1', '\r\u001b[K2', '\r\u001b[K']);
});

test('what is no terminal gets nothing', () => {
  expect(written(false)).toEqual([]);
});
