import { serviceViewer, type Viewer } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { toBytes, toText } from '../execution/index.ts';
import { readableAnswer } from './readable-answer.ts';

const refused = JSON.stringify({
  errors: [
    {
      message: 'Variable "$f" got invalid value { nam: "110101199003078515" }; Did you mean "name"?',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ],
});

const toldTo = (role: Viewer['role'], answer: string): string =>
  toText(readableAnswer({ ...serviceViewer('test'), role }, toBytes(answer)));

test('a refusal repeats a number to nobody, and suggests no names to partners', () => {
  for (const role of ['coordinator', 'partner'] as const) {
    const told = toldTo(role, refused);
    expect(told).toContain('BAD_USER_INPUT');
    expect(told).not.toContain('110101199003078515');
    expect(told.includes('Did you mean')).toBe(role === 'coordinator');
  }
});

test('what was executed is left as it is', () => {
  const answer = '{"data":{"text":"Did you mean 110101199003078515"}}';
  expect(toldTo('partner', answer)).toBe(answer);
});
