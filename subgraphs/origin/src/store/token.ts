import { errors, type RowKey, type SqlTransaction } from '@liangdi/kit';

/**
 * Nobody else of the county carries the token. Two at once: the second waits for the first.
 * @throws CallerError `ALREADY_RECORDED`
 */
export const unusedToken = async (tx: SqlTransaction, token: string | null, of: RowKey): Promise<void> => {
  if (token === null) return;
  await tx.$executeRawUnsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', `${of.region} ${token}`);
  const [answer] = await tx.$queryRawUnsafe<{ readonly used: boolean }[]>(
    'SELECT token_used($1, $2, $3::uuid) AS used',
    of.region,
    token,
    of.id,
  );
  if (answer?.used) throw errors.ALREADY_RECORDED({}, ['input', 'idNumber']);
};
