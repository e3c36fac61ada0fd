import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUrls } from '../embedded/provision.ts';
import { startEmbedded } from '../embedded/start.ts';
import { migrate } from '../migrations/migrate.ts';

/** A real PostgreSQL server for one test file, in a folder of its own that goes with it. */
export interface TestServer {
  /** A database of this name; with the folder of its migrations, migrated. */
  database(name: string, migrations?: string): Promise<DatabaseUrls>;
  stop(): Promise<void>;
}

/**
 * Start it in `beforeAll`, stop it in `afterAll`. About two seconds.
 * @param durable for a test that kills the server's processes: else even the databases would be lost
 */
export const startTestServer = async ({ durable = false } = {}): Promise<TestServer> => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'liangdi-test-'));
  // The database user must be able to pass through.
  await chmod(dataFolder, 0o711);
  const embedded = await startEmbedded({ dataFolder, durable });
  return {
    database: async (name, migrations) => {
      const urls = await embedded.database(name);
      if (migrations) await migrate({ url: urls.owner, folder: migrations });
      return urls;
    },
    stop: async () => {
      await embedded.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
};
