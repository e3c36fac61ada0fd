import { StartError } from '@liangdi/kit';

/** Of the system and of PostgreSQL, where a connection was not made: nobody listens, no such host, password or database. */
const NOT_REACHED = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT'],
  ...['28000', '28P01', '3D000', '57P03'],
]);

/** What was asked of a side's database. @throws StartError with a sentence where it was not reached */
export const reaching = async <Value>(side: string, asked: Promise<Value>): Promise<Value> => {
  try {
    return await asked;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!NOT_REACHED.has(code)) throw error;
    throw new StartError({
      'zh-CN': `${side} 的数据库连接失败（${message}）。请检查 --url 与数据库是否在运行。`,
      en: `The database of ${side} cannot be reached (${message}). Check --url and whether the database runs.`,
    });
  }
};
