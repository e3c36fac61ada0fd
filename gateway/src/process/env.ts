import { hopKeySetting, logLevelSetting, setting } from '@liangdi/kit';
import { z } from 'zod';
import { isLoopback } from '../front/own-names.ts';

const port = (usual: number) =>
  setting(z.coerce.number().int().min(0).max(65_535).default(usual), {
    'zh-CN': '0 到 65535 之间的端口号',
    en: 'a port from 0 to 65535',
  });

const host = setting(z.string().min(1).default('127.0.0.1'), { 'zh-CN': '本机地址', en: 'an address of this machine' });

const url = setting(z.url({ protocol: /^https?$/ }), { 'zh-CN': 'http(s) 网址', en: 'an http(s) URL' });

/** Host names or addresses as a `Host` header has them, without a port. */
const names = z
  .string()
  .optional()
  .transform((list) => list?.split(',').map((name) => name.trim()) ?? [])
  .pipe(z.array(z.string().regex(/^([\w-]+(\.[\w-]+)*|\[[\da-f:.]+\])$/i)));

/** Whether a page of http(s) has this origin, as its browser writes it in the header `Origin`. */
const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

interface Doors {
  readonly HOST: string;
  readonly LIANGDI_HOSTS: readonly string[];
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
  readonly METRICS_TOKEN?: string | undefined;
}

/** What is reached from other machines knows its own names, and shows its metrics to whoever knows the token. */
const guarded = (
  { HOST, LIANGDI_HOSTS, METRICS_PORT, METRICS_HOST, METRICS_TOKEN }: Doors,
  context: z.RefinementCtx,
) => {
  if (!isLoopback(HOST) && LIANGDI_HOSTS.length === 0) context.addIssue({ code: 'custom', path: ['LIANGDI_HOSTS'] });
  if (METRICS_PORT !== undefined && !isLoopback(METRICS_HOST) && METRICS_TOKEN === undefined)
    context.addIssue({ code: 'custom', path: ['METRICS_TOKEN'] });
};

/** What both shapes may set, each optional. */
const watching = {
  LIANGDI_HOSTS: setting(names, {
    'zh-CN': '浏览器与客户端访问本服务所用的主机名，以逗号分隔（HOST 不是本机回环地址时必填）',
    en: 'the names under which clients reach this server, separated by commas (required where HOST is not loopback)',
  }),
  METRICS_PORT: setting(z.coerce.number().int().min(1).max(65_535).optional(), {
    'zh-CN': '本机的端口号',
    en: 'a port of this machine',
  }),
  METRICS_HOST: host,
  METRICS_TOKEN: setting(z.string().min(32).optional(), {
    'zh-CN': '至少 32 个字符的令牌（METRICS_HOST 不是本机回环地址时必填）',
    en: 'a token of 32 characters or more (required where METRICS_HOST is not loopback)',
  }),
  LIANGDI_CORS_ORIGINS: setting(
    z
      .string()
      .optional()
      .transform((list) => list?.split(',').map((origin) => origin.trim()) ?? [])
      .pipe(z.array(z.string().refine(isOrigin))),
    {
      'zh-CN': '以逗号分隔的网址来源，写法须与浏览器发送的一致（如 https://name，结尾不带斜杠）',
      en: 'origins as browsers send them (https://name, without a slash behind it), separated by commas',
    },
  ),
  LIANGDI_TRUSTED_DOCUMENTS: setting(z.string().min(1).optional(), {
    'zh-CN': '合作单位查询文档所在目录',
    en: 'a folder of .graphql files',
  }),
  LIANGDI_PARTNERS_TRUSTED_ONLY: setting(
    z
      .enum(['true', 'false'])
      .default('false')
      .transform((value) => value === 'true'),
    { 'zh-CN': 'true 或 false', en: 'true or false' },
  ),
};

/** Settings of the embedded shape: everything has a usual value. */
export const embeddedEnv = z
  .object({
    ...watching,
    PORT: port(4000),
    HOST: host,
    LOG_LEVEL: logLevelSetting(),
    LIANGDI_DATA: setting(z.string().min(1).default('.data'), { 'zh-CN': '数据目录', en: 'a folder' }),
    LIANGDI_DEMO_MEMBERS: setting(z.coerce.number().int().min(200).max(1_000_000).default(3_300), {
      'zh-CN': '200 到 1000000 之间的人数',
      en: 'a number of members from 200 to 1,000,000',
    }),
  })
  .superRefine(guarded);

/** Settings of a gateway on its own, in front of subgraphs that run elsewhere. */
export const gatewayEnv = z
  .object({
    ...watching,
    LIANGDI_SUPERGRAPH: setting(z.string().min(1).optional(), { 'zh-CN': '超图文件', en: 'a supergraph file' }),
    PORT: port(4000),
    HOST: host,
    LOG_LEVEL: logLevelSetting(),
    ORIGIN_URL: url,
    DESTINATION_URL: url,
    ASSOCIATION_URL: url,
    COORDINATION_URL: url,
    LIANGDI_HOP_KEY: hopKeySetting(),
    LIANGDI_DISABLED_ACCOUNTS: setting(z.string().min(1).optional(), {
      'zh-CN': '停用账号文件（每行一个账号）',
      en: 'a file of disabled accounts, one a line',
    }),
    OIDC_ISSUER: url,
    OIDC_AUDIENCE: setting(z.string().min(1).default('liangdi'), {
      'zh-CN': '令牌的受众',
      en: 'the audience of tokens',
    }),
  })
  .superRefine(guarded);
