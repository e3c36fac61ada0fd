import pg from 'pg';

/**
 * Every table of a database of which a row holds one of the texts. A page may be compressed, a row that PostgreSQL gives
 * is not: so this finds what a search of its files may miss.
 */
export const searchDatabase = async (url: string, texts: readonly string[]): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables)
      for (const text of texts) {
        const { rowCount } = await client.query(
          `SELECT 1 FROM ${name} t WHERE t::text LIKE $1 OR t::text LIKE $2 LIMIT 1`,
          [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`],
        );
        if (rowCount) found.push(`${name}: ${text}`);
      }
    return found;
  } finally {
    await client.end();
  }
};
