import type { Language, Localized } from '../errors/language.ts';

/** Why a process cannot start, in a sentence that says what to mend. */
export class StartError extends Error {
  readonly sentences: Localized;

  constructor(sentences: Localized) {
    super(`${sentences['zh-CN']}\n${sentences.en}`);
    this.name = 'StartError';
    this.sentences = sentences;
  }

  in(language: Language): string {
    return this.sentences[language];
  }
}

const because = (zh: string, en: string): StartError => new StartError({ 'zh-CN': zh, en });

/** Every reason for which the kit refuses to start something. */
export const startErrors = {
  noPostgres: (name: string) =>
    because(
      `缺少本平台的数据库程序包 ${name}。请在本平台上重新运行 npm ci。`,
      `The database programs for this platform (${name}) are missing. Run npm ci on this platform.`,
    ),
  folderInUse: (folder: string, pid: number) =>
    because(
      `数据目录 ${folder} 正被另一个进程使用（进程号 ${pid}）。请先停止它，或用 LIANGDI_DATA 指定另一个目录。`,
      `The data folder ${folder} is in use by another process (pid ${pid}). Stop it first, or name another folder with LIANGDI_DATA.`,
    ),
  serverLeft: (folder: string, pid: number) =>
    because(
      `此前启动的数据库进程 ${pid} 仍在使用 ${folder}，且未能结束（可能已被暂停）。请执行 kill -CONT ${pid}，必要时执行 kill -KILL ${pid}，然后重试。`,
      `A database server of an earlier start (pid ${pid}) still uses ${folder} and does not end; it may have been stopped. Run kill -CONT ${pid}, or where that does not help kill -KILL ${pid}, then try again.`,
    ),
  folderClosed: (folder: string, user: string) =>
    because(
      `数据库用户 ${user} 无法进入目录 ${folder}。请用 LIANGDI_DATA 指定它能进入的目录（如 /var/lib/liangdi），或执行 chmod o+x ${folder}。`,
      `The database user ${user} cannot enter ${folder}. Name a folder that it can enter with LIANGDI_DATA (such as /var/lib/liangdi), or run chmod o+x ${folder}.`,
    ),
  folderOfAnotherUser: (folder: string, owner: string, runs: string) =>
    because(
      `数据库目录 ${folder} 属于用户 ${owner}，而数据库将以 ${runs} 的身份运行。请以此前启动它的用户启动（属于 postgres 时为 root）；若由备份恢复而来，请执行 chown -R ${runs} ${folder}；也可用 LIANGDI_DATA 指定另一个目录。`,
      `The database folder ${folder} belongs to ${owner}, but the database would run as ${runs}. Start it as the user who started it before (root, where it belongs to postgres). If it was restored from a copy, run chown -R ${runs} ${folder}. Or name another folder with LIANGDI_DATA.`,
    ),
  folderOpen: (folder: string) =>
    because(
      `数据库目录 ${folder} 对其他用户开放（可能由备份恢复而来），因此数据库拒绝启动。请执行 chmod 700 ${folder}，并检查数据目录中密钥文件的权限（npx liangdi doctor）。`,
      `The database folder ${folder} is open to other users, perhaps since it was restored from a copy, and the database refuses it. Run chmod 700 ${folder}, and see to the key files beside it (npx liangdi doctor).`,
    ),
  folderUnwritable: (folder: string, reason: string) =>
    because(
      `无法写入数据目录 ${folder}（${reason}）。请检查权限与磁盘，或用 LIANGDI_DATA 指定另一个目录。`,
      `The data folder ${folder} cannot be written (${reason}). Check permissions and disk, or name another folder with LIANGDI_DATA.`,
    ),
  noFoldersIn: (parent: string) =>
    because(
      `系统不允许在 ${parent} 中建立目录。请用 LIANGDI_DATA 指定普通磁盘上的目录。`,
      `The system lets nobody make a folder in ${parent}. Name a folder on an ordinary disk with LIANGDI_DATA.`,
    ),
  auditFolderClosed: (folder: string, reason: string) =>
    because(
      `访问日志签名目录 ${folder} 无法使用（${reason}）。请检查权限与其中的 audit-key.pem，或用 LIANGDI_AUDIT_FOLDER 指定另一个目录。`,
      `The folder ${folder} for signed heads of the audit log cannot be used (${reason}). Check permissions and its audit-key.pem, or name another with LIANGDI_AUDIT_FOLDER.`,
    ),
  auditFileUnreadable: (path: string, reason: Localized) =>
    because(
      `无法读取访问日志的签名文件 ${path}：${reason['zh-CN']}。请从备份恢复，或用 audit verify --heads 指定存放它的目录。`,
      `The file ${path} that vouches for the audit log cannot be read: ${reason.en}. Restore it from its copy, or name the folder that holds it with audit verify --heads.`,
    ),
  diskFull: (folder: string) =>
    because(
      `数据目录 ${folder} 所在磁盘空间不足。请腾出至少 500 MB 后重试。`,
      `The disk of the data folder ${folder} is full. Free at least 500 MB and try again.`,
    ),
  keyFileMissing: (path: string) =>
    because(
      `数据库已建立，但缺少密钥文件 ${path}；没有它，已有数据无法读取。请从备份恢复该文件后再启动。`,
      `There is a database, but its key file ${path} is missing: without it nothing that is stored can be read. Restore the file from its copy, then start again.`,
    ),
  keyFileDamaged: (path: string) =>
    because(
      `密钥文件 ${path} 不完整或内容有误。请从备份恢复该文件后再启动。`,
      `The key file ${path} is cut short, or does not say what it should. Restore it from its copy, then start again.`,
    ),
  noRoomFor: (path: string) =>
    because(
      `${path} 所在磁盘空间不足，未作任何更改。请腾出空间后重试。`,
      `The disk of ${path} is full, and nothing was changed. Free some room and try again.`,
    ),
  fileUnwritable: (path: string, reason: string) =>
    because(
      `无法写入 ${path}（${reason}），未作任何更改。请检查该文件及其目录的权限。`,
      `${path} cannot be written (${reason}), and nothing was changed. Check the permissions of the file and its folder.`,
    ),
  folderOfAnotherVersion: (folder: string, found: string, expected: string) =>
    because(
      `数据目录 ${folder} 由 PostgreSQL ${found} 建立，而本程序使用 ${expected}。请先备份并迁移数据。`,
      `The data folder ${folder} was made by PostgreSQL ${found}, but this program brings ${expected}. Back up and migrate the data first.`,
    ),
  noDatabaseUser: () =>
    because(
      '数据库不能以 root 身份运行，且无法创建 postgres 用户。请以普通用户运行，或先执行 useradd --system postgres。',
      'The database must not run as root, and the user postgres could not be made. Run as an ordinary user, or run useradd --system postgres first.',
    ),
  portTaken: (port: number) =>
    because(
      `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 指定另一个端口。`,
      `Port ${port} is taken. Stop the program that uses it, or name another port with PORT.`,
    ),
  portForbidden: (port: number) =>
    because(
      `无权使用端口 ${port}。请用 PORT 指定 1024 以上的端口。`,
      `Port ${port} may not be used. Name a port above 1023 with PORT.`,
    ),
  hostUnknown: (host: string) =>
    because(
      `本机没有地址 ${host}。请用 HOST 指定本机的地址，如 127.0.0.1。`,
      `This machine has no address ${host}. Name one of its own with HOST, such as 127.0.0.1.`,
    ),
  databaseFailed: (reason: string) => because(`数据库未能启动：${reason}`, `The database did not start: ${reason}`),
  /** @param setting what says where the database is */
  databaseUnreachable: (name: string, error: unknown, setting = 'DATABASE_URL') => {
    // A name with several addresses fails at each, and the error of all of them says nothing itself.
    const { message, code } = error as NodeJS.ErrnoException;
    const reason = message || code;
    return because(
      `${name} 的数据库连接失败（${reason}）。请检查 ${setting} 与数据库是否在运行。`,
      `The database of ${name} cannot be reached (${reason}). Check ${setting} and whether the database runs.`,
    );
  },
  notMigrated: (name: string, [first, ...others]: readonly string[]) =>
    because(
      `${name} 的数据库尚未升级，缺少迁移 ${first}${others.length > 0 ? `等 ${others.length + 1} 项` : ''}。请以表的所有者身份执行 npx liangdi migrate，或设 LIANGDI_MIGRATE=true。`,
      `The database of ${name} lacks the migration ${first}${others.length > 0 ? ` and ${others.length} more` : ''}. Run npx liangdi migrate as the role that owns its tables, or set LIANGDI_MIGRATE=true.`,
    ),
  migrationFailed: (name: string, reason: string) =>
    because(`数据库迁移 ${name} 失败：${reason}`, `The migration ${name} failed: ${reason}`),
  settingsWrong: (zh: readonly string[], en: readonly string[]) => because(zh.join('\n'), en.join('\n')),
};
