import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Database, openDatabase } from '../database/open.ts';
import type { PrismaLike, SqlTransaction } from '../database/transaction.ts';
import type { DatabaseUrls } from '../embedded/provision.ts';
import { generateClient } from '../migrations/tools/generate.ts';
import { countStatements } from './count-statements.ts';
import { startTestServer } from './server.ts';

/** What the kit's tests use of the scratch side's generated client. */
interface ScratchClient extends PrismaLike, SqlTransaction {
  readonly person: { create(given: { data: object }): Promise<{ id: string }>; count(): Promise<number> };
  readonly hold: { create(given: { data: object }): Promise<{ id: string }> };
}

/** The scratch side on a server of its own: migrated, its client generated, its database open as the application. */
export interface ScratchSide {
  readonly urls: DatabaseUrls;
  readonly database: Database<ScratchClient>;
  readonly statements: ReturnType<typeof countStatements>;
  stop(): Promise<void>;
}

const source = fileURLToPath(new URL('./scratch/', import.meta.url));

/** A copy that a test may write into; beside the package, so that what is generated finds its imports. */
export const copyScratch = (): string => {
  const parent = fileURLToPath(new URL('../../.data/', import.meta.url));
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'scratch-'));
  cpSync(source, folder, { recursive: true });
  return folder;
};

export const startScratchSide = async (): Promise<ScratchSide> => {
  const folder = copyScratch();
  generateClient(folder);
  const { PrismaClient } = await import(pathToFileURL(join(folder, 'src/generated/prisma/client.ts')).href);
  const server = await startTestServer();
  const urls = await server.database('scratch', join(folder, 'prisma', 'migrations'));
  const statements = countStatements();
  const database = openDatabase<ScratchClient>({
    url: urls.app,
    applicationName: 'scratch',
    onStatement: statements.onStatement,
    prisma: (adapter) => new PrismaClient({ adapter }) as ScratchClient,
  });
  return {
    urls,
    database,
    statements,
    stop: async () => {
      await database.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
