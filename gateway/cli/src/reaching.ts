import { startErrors } from '@liangdi/kit';

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
    const { code = '' } = error as NodeJS.ErrnoException;
    throw NOT_REACHED.has(code) ? startErrors.databaseUnreachable(side, error, '--url') : error;
  }
};
