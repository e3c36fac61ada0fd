import { fileURLToPath } from 'node:url';
import type { Viewer } from '@liangdi/kit';
import { silentLog, startTestServer, type TestServer, testSealing } from '@liangdi/kit/testing';
import { type Coordination, type CoordinationConfig, createCoordination } from '../../src/index.ts';

const migrations = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

export const bootServer = startTestServer;

/** A fresh, migrated database of coordination. */
export const freshDatabase = (server: TestServer, name: string) => server.database(name, migrations);

/** Works in every region of the tests' worlds. */
export const team: Viewer = {
  account: 'team@example',
  role: 'coordinator',
  organisations: [],
  regions: ['100000', '330324', '330381', '331121', '332525', '310000', '110000', '440000', '330000'],
  member: null,
  purpose: null,
  language: 'zh-CN',
};

/** Coordination on a database of its own. */
export const boot = async (
  server: TestServer,
  name: string,
  more: Partial<CoordinationConfig> = {},
): Promise<Coordination> => bootOn(await freshDatabase(server, name), more);

/** Coordination on a database that is there already. */
export const bootOn = (
  urls: Awaited<ReturnType<typeof freshDatabase>>,
  more: Partial<CoordinationConfig> = {},
): Promise<Coordination> =>
  createCoordination({
    databaseUrl: urls.app,
    ownerUrl: urls.owner,
    sealing: testSealing,
    log: silentLog,
    ...more,
  });
