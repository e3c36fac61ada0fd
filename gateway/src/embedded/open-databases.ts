import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Clock, DatabaseUrls, Embedded } from '@liangdi/kit';
import { type SubgraphName, subgraphNames } from '@liangdi/schema';
import { ofFullDisk } from './full-disk.ts';
import { hasCounties, migrateSide } from './prepare.ts';
import { prepareApart } from './prepare-apart.ts';
import { preparingFile } from './preparing-file.ts';
import type { Secrets } from './secrets.ts';

export interface DatabasesOptions {
  readonly server: Embedded;
  /** Signed heads of the audit logs are kept there, too, outside of the databases. */
  readonly dataFolder: string;
  readonly secrets: Secrets;
  readonly clock: Clock;
  /** Members of the demo, which is loaded into new databases. */
  readonly demoMembers: number;
}

const forEachSide = async <Value>(make: (side: SubgraphName) => Promise<Value>) =>
  Object.fromEntries(
    await Promise.all(subgraphNames.map(async (side): Promise<readonly [string, Value]> => [side, await make(side)])),
  ) as Readonly<Record<SubgraphName, Value>>;

/**
 * The URLs of the four databases, migrated; new ones with the demo in them. A file in the data folder says that they are
 * being prepared: a first start that was ended on its way has left a part, of which nobody has made use, and begins anew.
 */
export const openDatabases = (options: DatabasesOptions): Promise<Readonly<Record<SubgraphName, DatabaseUrls>>> =>
  open(options).catch((error: unknown) => {
    throw ofFullDisk(error, options.dataFolder);
  });

const open = async (options: DatabasesOptions) => {
  const { server, dataFolder, secrets, clock, demoMembers } = options;
  const preparing = preparingFile(dataFolder);
  if (existsSync(preparing)) await forEachSide(server.drop);
  const databases = await forEachSide(server.database);
  const urls = await forEachSide(async (side) => databases[side].owner);
  if (await hasCounties(urls.origin)) {
    await forEachSide((side) => migrateSide(side, urls[side]));
    return databases;
  }
  writeFileSync(preparing, '', { mode: 0o600, flush: true });
  await prepareApart({ urls, now: clock().getTime(), members: demoMembers, secrets });
  rmSync(preparing);
  return databases;
};
