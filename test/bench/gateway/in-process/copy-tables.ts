import pg from 'pg';
import { cardTables } from './card.ts';

/** Copies the card's tables of two sides beside the origin's, each into a schema named for its side, with the index it has there. */
export const copyTables = async (owners: Readonly<Record<string, string>>): Promise<void> => {
  const target = new pg.Client({ connectionString: owners.origin });
  await target.connect();
  for (const side of new Set(cardTables.map((each) => each.side))) {
    await target.query(`CREATE SCHEMA ${side}`);
    const source = new pg.Client({ connectionString: owners[side] });
    await source.connect();
    for (const { table, key } of cardTables.filter((each) => each.side === side)) {
      const columns = await source.query(
        `SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum) AS all
         FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
        [table],
      );
      const rows = await source.query(`SELECT coalesce(json_agg(f), '[]')::text AS all FROM ${table} f`);
      const copy = `${side}.${table}`;
      await target.query(`CREATE TABLE ${copy} (${columns.rows[0].all})`);
      await target.query(`INSERT INTO ${copy} SELECT * FROM json_populate_recordset(NULL::${copy}, $1)`, [
        rows.rows[0].all,
      ]);
      await target.query(`CREATE INDEX ON ${copy} ${key}`);
      await target.query(`ANALYZE ${copy}`);
    }
    await source.end();
  }
  await target.end();
};
