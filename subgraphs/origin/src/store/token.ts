import { errors, type RowKey, type SqlTransaction } from '@liangdi/kit';

/**
 * Nobody else of the county carries the token. Two at once: the second waits for the first.
 * @throws CallerError `ALREADY_RECORDED`
 */
export const unusedToken = async (tx: SqlTransaction, token: string | null, of: RowKey): Promise<void> => {
  if (token === null) return;
  await tx.$executeRawUnsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', `${of.region} ${token}`);
  const others = await tx.$queryRawUnsafe<unknown[]>(
    `SELECT 1 FROM member_version
     WHERE region = $1 AND identity_token = $2 AND id <> $3::uuid AND superseded_at IS NULL AND NOT withdrawn LIMIT 1`,
    of.region,
    token,
    of.id,
  );
  if (others.length > 0) throw errors.ALREADY_RECORDED({}, ['input', 'idNumber']);
};
