import { z } from 'zod';
import { setting } from '../process/env.ts';
import { startErrors } from '../process/start-error.ts';
import type { HeadExport } from './export-heads.ts';
import { openAuditKey } from './head-file.ts';

/** The setting `LIANGDI_AUDIT_FOLDER`: where a side's signed heads go; without it nothing outside vouches for its log. */
export const auditFolderSetting = () =>
  setting(z.string().min(1).optional(), {
    'zh-CN': '存放访问日志签名的目录，须在数据库之外',
    en: 'a folder for the signed heads of the audit log, outside of the database',
  });

/**
 * Heads in a folder, signed with the key there; one is made when there is none.
 * @throws StartError when the folder cannot be written
 */
export const headsIn = (folder: string): HeadExport => {
  try {
    return { folder, key: openAuditKey(folder) };
  } catch (error) {
    throw startErrors.auditFolderClosed(folder, (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
};
