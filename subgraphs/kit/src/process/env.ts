import type { z } from 'zod';
import type { Localized } from '../errors/language.ts';
import { startErrors } from './start-error.ts';

/** A setting with the words for what it must be: `setting(z.coerce.number().int(), { 'zh-CN': '端口号', en: 'a port' })`. */
export const setting = <Type extends z.ZodType>(type: Type, expected: Localized): Type =>
  type.meta({ expected }) as unknown as Type;

const isSecret = (name: string): boolean => /URL|KEY|SECRET|PASSWORD|TOKEN/.test(name);

const shown = (name: string, value: string | undefined): Localized => {
  if (value === undefined) return { 'zh-CN': '未设置', en: 'it is not set' };
  if (isSecret(name)) return { 'zh-CN': '当前值不符', en: 'the given value is not' };
  return { 'zh-CN': `当前为 “${value}”`, en: `it is "${value}"` };
};

/**
 * A process's settings, read once. Empty counts as not set.
 * @throws StartError with one sentence per wrong setting, naming it; values of secrets are not repeated
 */
export const readEnv = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Readonly<Record<string, string | undefined>> = process.env,
): z.output<z.ZodObject<Shape>> => {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, env[name] === '' ? undefined : env[name]]),
  );
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const wrong = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
  const sentences = wrong.map((name): Localized => {
    const type = schema.shape[name] as z.ZodType | undefined;
    const expected = type?.meta()?.expected as Localized | undefined;
    const value = shown(name, given[name]);
    return {
      'zh-CN': `设置 ${name} 有误：应为${expected?.['zh-CN'] ?? '有效的值'}，${value['zh-CN']}。`,
      en: `The setting ${name} is wrong: it must be ${expected?.en ?? 'a valid value'}; ${value.en}.`,
    };
  });
  throw startErrors.settingsWrong(
    sentences.map((sentence) => sentence['zh-CN']),
    sentences.map((sentence) => sentence.en),
  );
};
