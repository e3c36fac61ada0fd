import type pg from 'pg';
import { SteadyClient } from '../database/connections.ts';
import { invariant } from '../invariant/invariant.ts';
import { superuser } from './initialise.ts';
import { passwordOf } from './secret.ts';

/** How to reach one database, as either of its two roles. */
export interface DatabaseUrls {
  /** Owns the tables: for migrations and bulk loads. Row-level security does not bind it unless a table forces it. */
  readonly owner: string;
  /** What the application uses: reads and writes rows, owns nothing, bypasses nothing. */
  readonly app: string;
}

const urlOf = (port: number, role: string, password: string, database: string): string =>
  `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Runs statements one after another on a connection of the superuser. */
const asSuperuser = async (
  port: number,
  secret: string,
  database: string,
  run: (client: pg.Client) => Promise<void>,
): Promise<void> => {
  const client = new SteadyClient({
    connectionString: urlOf(port, superuser, passwordOf(secret, superuser), database),
  });
  await client.connect();
  try {
    await run(client);
  } finally {
    await client.end();
  }
};

const requirePlain = (name: string): void =>
  invariant(/^[a-z][a-z0-9_]{0,40}$/.test(name), `"${name}" is a plain database name`);

/** Makes the database and its two roles when missing; each database has its own, so that no side opens another's. */
export const provision = async (port: number, secret: string, name: string): Promise<DatabaseUrls> => {
  requirePlain(name);
  const [owner, app] = [`${name}_owner`, `${name}_app`];
  const urls = {
    owner: urlOf(port, owner, passwordOf(secret, owner), name),
    app: urlOf(port, app, passwordOf(secret, app), name),
  };
  let exists = false;
  await asSuperuser(port, secret, 'postgres', async (client) => {
    exists = (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1;
    if (exists) return;
    for (const role of [owner, app]) {
      const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (known.rowCount === 0)
        await client.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${passwordOf(secret, role)}'`);
    }
    await client.query(`DROP DATABASE IF EXISTS ${name}_making`);
    await client.query(`CREATE DATABASE ${name}_making OWNER ${owner}`);
  });
  if (exists) return urls;
  await asSuperuser(port, secret, `${name}_making`, async (client) => {
    await client.query(`
      REVOKE ALL ON DATABASE ${name}_making FROM PUBLIC;
      GRANT CONNECT, TEMPORARY ON DATABASE ${name}_making TO ${app};
      ALTER SCHEMA public OWNER TO ${owner};
      GRANT USAGE ON SCHEMA public TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT USAGE, SELECT ON SEQUENCES TO ${app};`);
  });
  // Only a finished database gets its name: a start that was killed here begins anew.
  await asSuperuser(port, secret, 'postgres', async (client) => {
    await client.query(`ALTER DATABASE ${name}_making RENAME TO ${name}`);
  });
  return urls;
};

/** Does away with a database and all that is in it, whoever is connected; its roles stay. */
export const dropDatabase = (port: number, secret: string, name: string): Promise<void> => {
  requirePlain(name);
  return asSuperuser(port, secret, 'postgres', async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
};
