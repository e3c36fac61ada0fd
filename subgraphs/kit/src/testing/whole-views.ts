import type pg from 'pg';
import { roles } from '../viewer/viewer.ts';

const columnsOf = (relation: string): string =>
  `(SELECT array_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
    WHERE a.attrelid = ${relation}.oid AND a.attnum > 0 AND NOT a.attisdropped)`;

/**
 * What does not hold of the views that have every row for our own processes (`wholeOf`): one that lacks columns or rows,
 * shows some to another role, or takes changes.
 * @param owner of the tables
 * @param app a connection of the application's, left with whichever viewer
 */
export const wholeViewDefects = async (owner: pg.Pool, app: pg.ClientBase): Promise<readonly string[]> => {
  const { rows: views } = await owner.query<{ view: string; table: string; complete: boolean }>(
    `SELECT v.relname AS view, t.relname AS table, ${columnsOf('v')} = ${columnsOf('t')} AS complete
     FROM pg_class v JOIN pg_class t ON v.relname = t.relname || '_whole' AND t.relnamespace = v.relnamespace
     WHERE v.relkind = 'v' AND t.relrowsecurity ORDER BY 1`,
  );
  const rowsOf = async (client: pg.Pool | pg.ClientBase, of: string): Promise<number> =>
    (await client.query(`SELECT count(*)::int AS n FROM ${of}`)).rows[0].n;
  const defects = views.length === 0 ? ['there are no such views'] : [];
  for (const { view, table, complete } of views) {
    if (!complete) defects.push(`${view} lacks columns`);
    const all = await rowsOf(owner, table);
    for (const role of roles) {
      await app.query("SELECT set_config('liangdi.viewer', $1, false)", [JSON.stringify({ role, regions: [] })]);
      if ((await rowsOf(app, view)) !== (role === 'service' ? all : 0))
        defects.push(`${view} has other rows for ${role}`);
    }
    const refusal = await app.query(`DELETE FROM ${view}`).then(
      () => 'none',
      ({ code }) => code,
    );
    if (refusal !== '55000') defects.push(`${view} takes changes`);
  }
  return defects;
};
