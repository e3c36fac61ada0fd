import type pg from 'pg';

interface Policies {
  /** As the migrations left them. */
  readonly standing: readonly string[];
  /** As the text makes them. */
  readonly made: readonly string[];
}

/**
 * The policies of the tables for which a text enables row-level security, as they stand and as the text would make them.
 * @param pool as the owner of the tables; nothing is left changed
 */
export const comparedRowSecurity = async (pool: pg.Pool, text: string): Promise<Policies> => {
  const tables = [...text.matchAll(/ALTER TABLE (\w+) ENABLE ROW LEVEL SECURITY/g)].map(([, table]) => table);
  const client = await pool.connect();
  const policies = async (): Promise<readonly { readonly policy: string; readonly drop: string }[]> =>
    (
      await client.query(
        `SELECT concat_ws(' ', tablename, policyname, cmd, roles, qual, with_check) AS policy,
           format('DROP POLICY %I ON %I', policyname, tablename) AS drop
         FROM pg_policies WHERE tablename = ANY ($1) ORDER BY 1`,
        [tables],
      )
    ).rows;
  try {
    await client.query('BEGIN');
    const standing = await policies();
    for (const { drop } of standing) await client.query(drop);
    await client.query(text);
    return { standing: standing.map(({ policy }) => policy), made: (await policies()).map(({ policy }) => policy) };
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
};
