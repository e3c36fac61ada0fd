import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Localized } from '@liangdi/kit';
import type { z } from 'zod';
import type { embeddedEnv } from '../process/env.ts';

/** One thing that was looked at: how it is, and what to do when it is not good. */
export interface Finding {
  readonly state: 'good' | 'warning' | 'bad';
  readonly says: Localized;
}

type Settings = z.infer<typeof embeddedEnv>;

const good = (zh: string, en: string): Finding => ({ state: 'good', says: { 'zh-CN': zh, en } });
const warning = (zh: string, en: string): Finding => ({ state: 'warning', says: { 'zh-CN': zh, en } });
const bad = (zh: string, en: string): Finding => ({ state: 'bad', says: { 'zh-CN': zh, en } });

const runtime = (): Finding =>
  Number(process.versions.node.split('.')[0]) >= 24
    ? good(`运行环境 Node ${process.versions.node}`, `Runtime: Node ${process.versions.node}`)
    : bad(
        `Node ${process.versions.node} 过旧。请用 npm start 或 npx liangdi 运行，它们使用随附的 Node 24。`,
        `Node ${process.versions.node} is too old. Run npm start or npx liangdi, which bring Node 24.`,
      );

const isMissing = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
};

/** Whether something is there, as far as we may look. */
const presence = (path: string): 'folder' | 'file' | 'missing' | 'closed' => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return isMissing(error) ? 'missing' : 'closed';
  }
};

const closed = (folder: string): Finding =>
  bad(
    `无权查看 ${folder}，它属于另一个用户。请以启动本系统的用户运行体检。`,
    `${folder} belongs to another user, and nobody else may look into it. Run the doctor as the user who starts the system.`,
  );

const dataFolder = (folder: string): Finding => {
  const found = presence(folder);
  if (found === 'closed') return closed(folder);
  if (found === 'file')
    return bad(
      `LIANGDI_DATA 指定的 ${folder} 不是目录。请指定一个目录。`,
      `${folder}, which LIANGDI_DATA names, is not a folder. Name a folder.`,
    );
  if (found === 'missing')
    return warning(
      `数据目录 ${folder} 尚未建立；首次启动时会自动建立。`,
      `The data folder ${folder} does not exist yet; the first start makes it.`,
    );
  // Others may pass through, as the database user must, and neither list nor write.
  const isPrivate = (statSync(folder).mode & 0o066) === 0;
  return isPrivate
    ? good(`数据目录 ${folder}`, `Data folder ${folder}`)
    : warning(`数据目录 ${folder} 对其他用户开放。`, `The data folder ${folder} is open to other users.`);
};

const keyFiles = [
  'secrets.json',
  'signing-keys.json',
  'accounts.json',
  'database.secret',
  'databases.json',
  join('audit', 'audit-key.pem'),
];

const secretFiles = (folder: string): Finding => {
  const open = keyFiles.filter((name) => {
    const path = join(folder, name);
    return existsSync(path) && (statSync(path).mode & 0o077) !== 0;
  });
  return open.length === 0
    ? good('密钥文件仅属主可读', 'Key files are readable by their owner only')
    : bad(
        `密钥文件 ${open.join('、')} 可被其他用户读取。请执行 chmod 600。`,
        `The key files ${open.join(', ')} can be read by other users. Run chmod 600 on them.`,
      );
};

const disk = (folder: string): Finding => {
  const place = existsSync(folder) ? folder : dirname(folder);
  const { bavail, bsize } = statfsSync(existsSync(place) ? place : '/');
  const megabytes = Math.floor((bavail * bsize) / 1_048_576);
  return megabytes < 500
    ? bad(
        `磁盘仅剩 ${megabytes} MB，请腾出至少 500 MB。`,
        `Only ${megabytes} MB of disk are left. Free at least 500 MB.`,
      )
    : good(`磁盘剩余 ${megabytes} MB`, `Disk: ${megabytes} MB free`);
};

const clock = (): Finding => {
  const year = new Date().getFullYear();
  return year < 2026 || year > 2100
    ? bad(`系统时间为 ${year} 年，请校正时钟。`, `The clock says ${year}. Set it right: deadlines depend on it.`)
    : good(`系统时间 ${new Date().toISOString()}`, `Clock: ${new Date().toISOString()}`);
};

/** Seconds between two clocks: what is signed 15 s ahead of a side's own is refused by it. */
const apartAtMost = 10;

/** Of a server whose clock is another's: it refuses what is signed for it, and says no more than that. */
const clockApart = (name: Localized, said: string | null): Finding | null => {
  const seconds = Math.round((Date.parse(said ?? '') - Date.now()) / 1000);
  if (!(Math.abs(seconds) > apartAtMost)) return null;
  return bad(
    `${name['zh-CN']}的时钟比本机${seconds > 0 ? '快' : '慢'} ${Math.abs(seconds)} 秒，因此会拒绝本机签发的请求。请校正时钟。`,
    `The clock of ${name.en.replace(/^The /, 'the ')} is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} ours, and what is signed here is refused there. Set both right.`,
  );
};

/** Asks a server of ours how it is. @param absent said when it does not answer */
const reach = async (name: Localized, url: string, absent: Finding): Promise<Finding> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    const apart = clockApart(name, response.headers.get('date'));
    if (apart) return apart;
    if (response.ok) return good(`${name['zh-CN']}可用`, `${name.en} is ready`);
    return bad(
      `${name['zh-CN']}未就绪（${response.status}）。请查看其日志。`,
      `${name.en} is not ready (${response.status}). Look at its log.`,
    );
  } catch {
    return absent;
  }
};

const databases = (folder: string): Finding => {
  let made: string;
  try {
    made = readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    return isMissing(error) ? warning('数据库尚未建立', 'There is no database yet') : closed(join(folder, 'postgres'));
  }
  return made === '18'
    ? good('数据库 PostgreSQL 18', 'Databases: PostgreSQL 18')
    : bad(
        `数据库版本为 ${made}，需要 18。请先迁移数据。`,
        `The databases are of version ${made}; 18 is needed. Migrate the data first.`,
      );
};

const subgraphUrls = ['ORIGIN_URL', 'DESTINATION_URL', 'ASSOCIATION_URL', 'COORDINATION_URL'] as const;

/** How a server of ours is that a setting names. */
const named = async (name: Localized, setting: string, url: string): Promise<Finding> => {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    return bad(
      `设置 ${setting} 有误：应为 http(s) 网址，当前值为“${url}”。`,
      `The setting ${setting} is wrong: it must be an http(s) URL; it is "${url}".`,
    );
  const at = { 'zh-CN': `${name['zh-CN']} ${setting}`, en: `${name.en} at ${setting}` };
  const absent = warning(
    `${at['zh-CN']} 没有应答。请检查该设置，以及它是否在运行。`,
    `${at.en} does not answer. Check the setting, and whether it runs.`,
  );
  return reach(at, new URL('/health/ready', url).href, absent);
};

/** An address as URLs have it. */
export const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Looks at everything that keeps an installation from working: the embedded shape, and subgraphs that the settings name. */
export const examine = async (
  settings: Settings,
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly Finding[]> => {
  const folder = resolve(settings.LIANGDI_DATA);
  const apart = subgraphUrls.flatMap((name) => {
    const url = env[name];
    return url ? [named({ 'zh-CN': '子图', en: 'The subgraph' }, name, url)] : [];
  });
  const gateway = { 'zh-CN': '网关', en: 'The gateway' };
  const here = `http://${inUrl(settings.HOST)}:${settings.PORT}/health/ready`;
  const notStarted = warning('网关未运行。用 npm start 启动。', 'The gateway is not running. Start it with npm start.');
  return [
    runtime(),
    dataFolder(folder),
    secretFiles(folder),
    databases(folder),
    disk(folder),
    clock(),
    // Where the other commands ask.
    await (env.LIANGDI_URL ? named(gateway, 'LIANGDI_URL', env.LIANGDI_URL) : reach(gateway, here, notStarted)),
    ...(await Promise.all(apart)),
  ];
};
