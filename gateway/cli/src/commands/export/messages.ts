import type { Localized } from '@liangdi/kit';

/** What the command says; why an export failed comes from the gateway in the same language. */
export const messages = {
  side: {
    'zh-CN': '--side 应为 origin、destination、association 或 coordination（问题清单）。',
    en: '--side must be origin, destination, association or coordination (findings).',
  },
  format: { 'zh-CN': '--format 应为 xlsx、csv 或 jsonl。', en: '--format must be xlsx, csv or jsonl.' },
  ending: {
    'zh-CN': '文件名应以 .xlsx、.csv 或 .jsonl 结尾，或不带扩展名并给出 --format',
    en: 'The name of the file must end with .xlsx, .csv or .jsonl, or have no extension beside a --format',
  },
  otherFormat: (file: string, format: string): Localized => ({
    'zh-CN': `格式为 ${format}，但文件名 ${file} 不以 .${format.toLowerCase()} 结尾。请改正其中之一。`,
    en: `The format is ${format}, but ${file} does not end with .${format.toLowerCase()}. Change one of them.`,
  }),
  purpose: {
    'zh-CN': '请用 --purpose 说明用途（会记入日志），或用 --id 取回已有的导出。',
    en: 'Say what it is for with --purpose (it is logged), or fetch an export that exists with --id.',
  },
  filter: { 'zh-CN': '--filter 不是 JSON 对象', en: '--filter is no JSON object' },
  missing: { 'zh-CN': '没有这次导出，或文件已过期。', en: 'There is no such export, or its file is gone.' },
  broken: {
    'zh-CN': '传输中断。用同样的命令加 --id 可以续传：',
    en: 'The transfer broke off. The same command with this --id goes on where it stopped:',
  },
  changed: {
    'zh-CN': '收到的文件与摘要不符，已删除。请重试。',
    en: 'What arrived does not have the digest, and was deleted. Try again.',
  },
  kept: {
    'zh-CN': '导出仍在服务器上，可用 --id 取回：',
    en: 'The export is kept; fetch it with this --id:',
  },
  writing: { 'zh-CN': '正在导出', en: 'exporting' },
  done: { 'zh-CN': '已导出', en: 'exported' },
  rows: { 'zh-CN': '行', en: 'rows' },
} as const satisfies Record<string, Localized | ((...given: string[]) => Localized)>;
