import { errors } from '../errors/common.ts';

/**
 * A text within its length, without blanks around it.
 * @throws CallerError `INVALID_VALUE` when it has fewer than `least` or more than `most` characters
 */
export const textOf = (value: string, most: number, path: readonly string[], least = 1): string => {
  const text = value.trim();
  const length = [...text].length;
  if (length < least || length > most)
    throw errors.INVALID_VALUE(
      {
        value: length > 20 ? `${[...text].slice(0, 20).join('')}…` : text,
        expected: { 'zh-CN': `${least} 至 ${most} 个字`, en: `${least} to ${most} characters` },
      },
      path,
    );
  return text;
};

/** The same for a text that may be left out: null when it is. */
export const textIfGiven = (value: string | null | undefined, most: number, path: readonly string[]): string | null =>
  value == null ? null : textOf(value, most, path);

/**
 * A phone number as it is dialled: digits, with `+`, blanks, hyphens or brackets between them.
 * @throws CallerError `INVALID_VALUE`
 */
export const phoneIfGiven = (value: string | null | undefined, path: readonly string[]): string | null => {
  if (value == null) return null;
  const phone = value.normalize('NFKC').trim();
  if (!/^\+?[0-9][0-9 ()-]{4,28}$/.test(phone))
    throw errors.INVALID_VALUE({ value: '…', expected: { 'zh-CN': '电话号码', en: 'a phone number' } }, path);
  return phone;
};
