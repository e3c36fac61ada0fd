import type { Localized } from '../errors/language.ts';

const missing: Localized = { 'zh-CN': '没有这个文件', en: 'there is no such file' };
const forbidden: Localized = { 'zh-CN': '没有读取权限', en: 'it may not be read by this user' };

const reasons: Readonly<Record<string, Localized>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: forbidden,
  EPERM: forbidden,
  EISDIR: { 'zh-CN': '它是一个目录', en: 'it is a folder' },
};

/** Why the system did not let a file be read, in words; what is rare, as the system calls it. */
export const whyUnreadable = ({ code = '', message }: NodeJS.ErrnoException): Localized =>
  reasons[code] ?? { 'zh-CN': message, en: message };
