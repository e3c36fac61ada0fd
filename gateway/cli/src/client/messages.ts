import type { Localized } from '@liangdi/kit';

/** What every command that asks a gateway says. */
export const messages = {
  noToken: {
    'zh-CN': '缺少访问令牌：请用 --token，或设置 LIANGDI_TOKEN（npx liangdi token --as 账号）。',
    en: 'There is no access token: give --token, or set LIANGDI_TOKEN (npx liangdi token --as ACCOUNT).',
  },
  noUrl: {
    'zh-CN': '网关地址有误，应为 http(s) 网址（--url 或 LIANGDI_URL）',
    en: 'The address of the gateway must be an http(s) URL (--url or LIANGDI_URL)',
  },
  noFile: { 'zh-CN': '无法读取文件', en: 'The file cannot be read' },
  notFile: { 'zh-CN': '不是普通文件', en: 'It is no ordinary file' },
  unwritable: { 'zh-CN': '无法写入文件', en: 'The file cannot be written:' },
  unreachable: { 'zh-CN': '网关没有应答', en: 'The gateway does not answer' },
  refused: { 'zh-CN': '网关拒绝了请求', en: 'The gateway refused the request' },
} as const satisfies Record<string, Localized>;
