import { errors } from '../errors/common.ts';

/**
 * A text within its length, without blanks around it.
 * @throws CallerError `INVALID_VALUE` when it is empty or longer than `most` characters
 */
export const textOf = (value: string, most: number, path: readonly string[]): string => {
  const text = value.trim();
  const length = [...text].length;
  if (length < 1 || length > most)
    throw errors.INVALID_VALUE(
      {
        value: length > 20 ? `${[...text].slice(0, 20).join('')}…` : text,
        expected: { 'zh-CN': `1 至 ${most} 个字`, en: `1 to ${most} characters` },
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
