import { errors } from '@liangdi/kit';

/** A text of `least` to `most` characters, without blanks around it. @throws CallerError INVALID_VALUE */
export const length = (text: string, least: number, most: number, path: readonly string[]): string => {
  const trimmed = text.trim();
  const count = [...trimmed].length;
  if (count >= least && count <= most) return trimmed;
  const expected = { 'zh-CN': `${least} 至 ${most} 个字`, en: `${least} to ${most} characters` };
  throw errors.INVALID_VALUE({ value: trimmed.slice(0, 40), expected }, path);
};
