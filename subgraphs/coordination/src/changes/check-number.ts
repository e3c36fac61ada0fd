import { errors } from '@liangdi/kit';

/** A whole number from `least` to `most`. @throws CallerError INVALID_VALUE */
export const whole = (value: number, least: number, most: number, path: readonly string[]): number => {
  if (value >= least && value <= most) return value;
  const expected = { 'zh-CN': `${least} 至 ${most}`, en: `${least} to ${most}` };
  throw errors.INVALID_VALUE({ value: String(value), expected }, path);
};
