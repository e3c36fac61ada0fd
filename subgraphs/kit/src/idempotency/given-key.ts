import { errors } from '../errors/common.ts';

/**
 * An idempotency key as a caller chose it, without blanks around it.
 * @throws CallerError `INVALID_VALUE` when it has fewer than 8 or more than 128 characters
 */
export const givenKey = (key: string): string => {
  const text = key.trim();
  if (key.length > 128 || [...text].length < 8)
    throw errors.INVALID_VALUE(
      { value: key.slice(0, 128), expected: { 'zh-CN': '8 至 128 个字符', en: '8 to 128 characters' } },
      ['input', 'idempotencyKey'],
    );
  return text;
};
