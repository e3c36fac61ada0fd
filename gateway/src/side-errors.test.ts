import { expect, test } from 'vitest';
import type { SideTrouble } from './execution/index.ts';
import { tellRefusedSignatures } from './refused-signatures.ts';
import { sideErrors } from './side-errors.ts';

const errorOf = (code: string, side = 'origin'): SideTrouble => ({
  kind: 'error',
  side,
  error: { message: '请先登录。', extensions: { code } },
});
const masked = { message: expect.not.stringContaining('登录'), extensions: { code: 'SIDE_ERROR', side: 'origin' } };

test('what a caller can act on passes with its code and its side', () => {
  expect(sideErrors(errorOf('FORBIDDEN'))).toEqual({
    message: '请先登录。',
    extensions: { code: 'FORBIDDEN', side: 'origin' },
  });
});

test.each(['INTERNAL', 'UNAUTHENTICATED', 'no code'])('what is our own failure is masked: %s', (code) => {
  expect(sideErrors(errorOf(code))).toEqual(masked);
});

test('that a side refuses our signature is logged once for many requests, and again when it lasts', () => {
  let now = 0;
  const said: unknown[] = [];
  const log = { error: (what: unknown, message: unknown) => void said.push([what, message]) };
  const mask = tellRefusedSignatures(sideErrors, log as never, () => new Date(now));
  for (let request = 0; request < 34; request += 1) expect(mask(errorOf('UNAUTHENTICATED'))).toEqual(masked);
  expect(mask(errorOf('INTERNAL'))).toEqual(masked);
  expect(said).toEqual([[{ side: 'origin' }, expect.stringContaining('LIANGDI_HOP_KEY')]]);
  mask(errorOf('UNAUTHENTICATED', 'destination'));
  expect(said).toHaveLength(2);
  now += 600_000;
  mask(errorOf('UNAUTHENTICATED'));
  expect(said).toHaveLength(3);
});
