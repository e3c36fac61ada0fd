import { migrationsFolder as associationMigrations, loadAssociation } from '@liangdi/association';
import { migrationsFolder as coordinationMigrations, loadAgreements, loadRules } from '@liangdi/coordination';
import { plantedRules } from '@liangdi/demo';
import { migrationsFolder as destinationMigrations, loadDestination } from '@liangdi/destination';
import { createSealing, migrate, openPool, type Sealing, type SealingKey, SteadyClient } from '@liangdi/kit';
import { loadOrigin, migrationsFolder as originMigrations } from '@liangdi/origin';
import type { SubgraphName } from '@liangdi/schema';
import type pg from 'pg';
import { demoAgreements } from './demo-agreements.ts';
import { tokenMaker } from './identity-token.ts';
import { type DemoTarget, loadDemo } from './load-demo.ts';
import type { Secrets } from './secrets.ts';

const folders: Readonly<Record<SubgraphName, string>> = {
  origin: originMigrations,
  destination: destinationMigrations,
  association: associationMigrations,
  coordination: coordinationMigrations,
};

/** Brings one side's database up to date, as the owner of its tables; gives the migrations that were applied. */
export const migrateSide = (side: SubgraphName, url: string): Promise<readonly string[]> =>
  migrate({ url, folder: folders[side] });

/** Loads rows as the owner of a side's tables, sealed; the planner learns at the end what the tables now hold. */
const target = (
  url: string,
  load: (pool: pg.Pool, rows: never, sealing: Sealing) => Promise<number>,
  keys: Parameters<typeof createSealing>[0],
): DemoTarget => {
  const sealing = createSealing(keys);
  const pool = openPool({ connectionString: url, max: 2 });
  return {
    load: (rows) => load(pool, rows as never, sealing),
    finish: async () => {
      await pool.query('ANALYZE');
      await pool.end();
    },
  };
};

export type SideUrls = Readonly<Record<Exclude<SubgraphName, 'coordination'>, string>>;

export interface DemoSettings {
  readonly now: number;
  readonly members: number;
  readonly secrets: Pick<Secrets, 'identityKeys'> & {
    readonly sealingKeys: Readonly<Record<keyof SideUrls, readonly SealingKey[]>>;
  };
}

/** Loads the demo into three migrated, empty databases; gives the number of rows. */
export const loadDemoInto = (urls: SideUrls, { now, members, secrets }: DemoSettings): Promise<number> =>
  loadDemo(
    {
      origin: target(urls.origin, loadOrigin, secrets.sealingKeys.origin),
      destination: target(urls.destination, loadDestination, secrets.sealingKeys.destination),
      association: target(urls.association, loadAssociation, secrets.sealingKeys.association),
    },
    { now, members, tokenOf: tokenMaker(secrets) },
  );

/** Records the demo's own rules, with their planted defects, and its agreements in coordination's migrated database. */
export const loadDemoTerms = async (url: string, now: number): Promise<void> => {
  const pool = openPool({ connectionString: url, max: 1 });
  await loadRules(
    pool,
    plantedRules.flatMap(({ rules }) => rules),
  );
  await loadAgreements(pool, Object.values(demoAgreements), now);
  await pool.end();
};

/** One row of what the origin's owner asks. */
const askOrigin = async <Row extends pg.QueryResultRow>(url: string, query: string): Promise<Row | undefined> => {
  const client = new SteadyClient({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows[0];
  } finally {
    await client.end();
  }
};

/** Whether the origin's database holds any county: without one it holds nothing, perhaps not even a table. */
export const hasCounties = async (url: string): Promise<boolean> => {
  const table = await askOrigin<{ exists: boolean }>(url, `SELECT to_regclass('county') IS NOT NULL AS exists`);
  return table?.exists === true && (await askOrigin(url, 'SELECT 1 FROM county LIMIT 1')) !== undefined;
};

/** When the origin's demo was made, epoch milliseconds; null when its counties are no demo's. */
export const demoMadeAt = async (url: string): Promise<number | null> => {
  const demo = await askOrigin<{ at: Date | null }>(
    url,
    `SELECT max(recorded_at) + interval '1200 days' AS at FROM county WHERE source = 'demo'`,
  );
  return demo?.at?.getTime() ?? null;
};
