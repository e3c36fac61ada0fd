import { expect, test } from 'vitest';
import { maskErrors } from './mask-errors.ts';

const mask = maskErrors(new Set(['MEMBER_MOVED']));
const inside = { message: 'SELECT * FROM members failed at 10.0.0.7', extensions: { stacktrace: ['at db.ts'] } };
const masked = {
  message: 'origin answered with an error. origin 应答出错。',
  extensions: { code: 'SIDE_ERROR', side: 'origin' },
};

test.each([
  ['without a code', inside],
  ['with a code that is not public', { ...inside, extensions: { code: 'INTERNAL', public: true } }],
  ['with a public code that the subgraph does not mark', { ...inside, extensions: { code: 'MEMBER_MOVED' } }],
])('says nothing of an error %s but the side', (_name, error) => {
  expect(mask({ kind: 'error', side: 'origin', error })).toEqual(masked);
});

test('passes on an error that is public by code and by the subgraph’s mark', () => {
  const error = {
    message: 'This member has moved.',
    extensions: { code: 'MEMBER_MOVED', public: true, to: '310000', stacktrace: [] },
  };
  expect(mask({ kind: 'error', side: 'origin', error })).toEqual({
    message: 'This member has moved.',
    extensions: { code: 'MEMBER_MOVED', to: '310000', side: 'origin' },
  });
});

test('says of a silent side that it is silent, not why', () => {
  expect(mask({ kind: 'silent', side: 'origin', reason: 'refused' })).toEqual({
    message: 'origin did not answer. origin 未应答。',
    extensions: { code: 'SIDE_SILENT', side: 'origin' },
  });
});
