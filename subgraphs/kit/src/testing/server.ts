import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUrls } from '../embedded/provision.ts';
import { type Embedded, startEmbedded } from '../embedded/start.ts';
import { migrationNames } from '../migrations/folder.ts';
import { migrate } from '../migrations/migrate.ts';
import { copyDatabase } from './copy-database.ts';
import { fillPrepared } from './prepared-folder.ts';

/** A real PostgreSQL server for one test file, in a folder of its own that goes with it. */
export interface TestServer {
  /** A database of this name; with the folder of its migrations, migrated. */
  database(name: string, migrations?: string): Promise<DatabaseUrls>;
  stop(): Promise<void>;
}

/** The database of which a prepared server has the others copied. */
const original = 'prepared';

/** Tells migrations from others by what they say: a copy of them elsewhere makes the same. */
const digestOf = (migrations: string): string => {
  const digest = createHash('sha256');
  for (const name of migrationNames(migrations))
    digest.update(`${name}\n`).update(readFileSync(join(migrations, name, 'migration.sql')));
  return digest.digest('hex').slice(0, 16);
};

/** A server at rest, with one database that is migrated, if there are migrations. */
const prepare = async (dataFolder: string, migrations?: string): Promise<void> => {
  const embedded = await startEmbedded({ dataFolder, durable: false });
  try {
    if (migrations) await migrate({ url: (await embedded.database(original)).owner, folder: migrations });
  } finally {
    await embedded.stop();
  }
};

/**
 * Start it in `beforeAll`, stop it in `afterAll`. It runs from its first database on, in less than a second.
 * @param durable for a test that kills the server's processes: else even the databases would be lost
 */
export const startTestServer = async ({ durable = false } = {}): Promise<TestServer> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'liangdi-test-'));
  // The database user must be able to pass through.
  await chmod(dataFolder, 0o711);
  let running: Promise<Embedded> | undefined;
  /** The migrations that the prepared server came with. */
  let prepared: string | undefined;
  const start = async (migrations?: string): Promise<Embedded> => {
    if (!durable) {
      prepared = migrations && digestOf(migrations);
      await fillPrepared(dataFolder, `server-${prepared ?? 'empty'}`, (folder) => prepare(folder, migrations));
    }
    return startEmbedded({ dataFolder, durable });
  };
  return {
    database: async (name, migrations) => {
      running ??= start(migrations);
      const embedded = await running;
      if (migrations && digestOf(migrations) === prepared)
        return copyDatabase(
          await embedded.database(original),
          name,
          readFileSync(join(dataFolder, 'database.secret'), 'utf8'),
        );
      const urls = await embedded.database(name);
      if (migrations) await migrate({ url: urls.owner, folder: migrations });
      return urls;
    },
    stop: async () => {
      await (await running)?.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
