import pg from 'pg';
import { superuser } from '../embedded/initialise.ts';
import type { DatabaseUrls } from '../embedded/provision.ts';
import { passwordOf } from '../embedded/secret.ts';

const asSuperuser = (url: string, secret: string): string => {
  const at = new URL(url);
  return Object.assign(at, { username: superuser, password: passwordOf(secret, superuser), pathname: '/postgres' })
    .href;
};

const named = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;

/** Copies a database to which nobody is connected, unless there is one of that name; its roles are those of the first. */
export const copyDatabase = async (from: DatabaseUrls, name: string, secret: string): Promise<DatabaseUrls> => {
  const client = new pg.Client({ connectionString: asSuperuser(from.owner, secret) });
  const { pathname, username: owner } = new URL(from.owner);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${name} TEMPLATE ${pathname.slice(1)} OWNER ${owner} STRATEGY file_copy`);
      await client.query(
        `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO ${new URL(from.app).username}`,
      );
    }
  } finally {
    await client.end();
  }
  return { owner: named(from.owner, name), app: named(from.app, name) };
};
