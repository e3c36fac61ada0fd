import { resealSide } from '@liangdi/gateway';
import type { StartError } from '@liangdi/kit';
import { expect, test } from 'vitest';
import { reaching } from './reaching.ts';

test('a database that is not reached is named in a sentence, in the language that was asked for', async () => {
  const asked = resealSide('origin', 'postgresql://x@127.0.0.1:1/x', [{ version: 1, key: 'k'.repeat(32) }]);
  const error = (await reaching('origin', asked).catch((thrown) => thrown)) as StartError;
  expect(error.in('en')).toBe(
    'The database of origin cannot be reached (connect ECONNREFUSED 127.0.0.1:1). Check --url and whether the database runs.',
  );
  expect(error.in('zh-CN')).toContain('origin 的数据库连接失败');
});

test('a name with several addresses, none of which answers, is given its reason', async () => {
  const refusals = Object.assign(new AggregateError([new Error('::1'), new Error('127.0.0.1')]), {
    code: 'ECONNREFUSED',
  });
  await expect(reaching('origin', Promise.reject(refusals))).rejects.toThrow('cannot be reached (ECONNREFUSED)');
});

test('any other failure is left as it is', async () => {
  const ours = new Error('ours');
  await expect(reaching('origin', Promise.reject(ours))).rejects.toBe(ours);
});
