import { createAssociation, loadAssociation } from '@liangdi/association';
import { createCoordination } from '@liangdi/coordination';
import { createDestination, loadDestination, migrationsFolder as destinationMigrations } from '@liangdi/destination';
import { type Clock, type Embedded, type Logger, migrate, type Subgraph } from '@liangdi/kit';
import { createOrigin, loadOrigin } from '@liangdi/origin';
import { isRegion } from '@liangdi/schema';
import pg from 'pg';
import { tokenMaker } from './identity-token.ts';
import { type DemoTarget, loadDemo } from './load-demo.ts';
import type { Secrets } from './secrets.ts';
import { sourceOf } from './source-of.ts';

export interface SidesOptions {
  readonly server: Embedded;
  readonly secrets: Secrets;
  readonly log: Logger;
  readonly clock: Clock;
  /** Members of the demo, which is loaded into new databases. */
  readonly demoMembers: number;
}

/** Loads rows as the owner of a side's tables; the planner learns at the end what the tables now hold. */
const target = (url: string, load: (pool: pg.Pool, rows: never) => Promise<number>): DemoTarget => {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  return {
    load: (rows) => load(pool, rows as never),
    finish: async () => {
      await pool.query('ANALYZE');
      await pool.end();
    },
  };
};

/** When the demo was made, by the latest that it recorded; null while the origin is empty. */
const demoMadeAt = async (url: string): Promise<number | null> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ made: Date | null }>(
      `SELECT max(recorded_at) + interval '1200 days' AS made FROM county WHERE source = 'demo'`,
    );
    return rows[0]?.made?.getTime() ?? null;
  } finally {
    await client.end();
  }
};

/** The four subgraphs in this process, each on its own database, with the demo in it. */
export const startSides = async ({ server, secrets, log, clock, demoMembers }: SidesOptions) => {
  const [originUrls, destinationUrls, associationUrls, coordinationUrls] = await Promise.all([
    server.database('origin'),
    server.database('destination'),
    server.database('association'),
    server.database('coordination'),
  ]);
  const makeToken = tokenMaker(secrets);
  const shared = { log, clock, isRegion, identityToken: (number: string) => ({ ok: true as const, token: makeToken(number) }) };
  await migrate({ url: destinationUrls.owner, folder: destinationMigrations });
  await migrate({ url: coordinationUrls.owner, folder: 'subgraphs/coordination/prisma/migrations' });
  const [origin, destination, association] = await Promise.all([
    createOrigin({ ...shared, databaseUrl: originUrls.app, ownerUrl: originUrls.owner }),
    createDestination({ ...shared, databaseUrl: destinationUrls.app, migrate: false }),
    createAssociation({ ...shared, databaseUrl: associationUrls.app, ownerUrl: associationUrls.owner }),
  ]);
  let madeAt = await demoMadeAt(originUrls.owner);
  if (madeAt === null) {
    const now = clock().getTime();
    await loadDemo(
      {
        origin: target(originUrls.owner, loadOrigin),
        destination: target(destinationUrls.owner, loadDestination),
        association: target(associationUrls.owner, loadAssociation),
      },
      { now, members: demoMembers, tokenOf: makeToken },
    );
    madeAt = await demoMadeAt(originUrls.owner);
  }
  const coordination = await createCoordination({
    log,
    clock,
    url: coordinationUrls.app,
    ownerUrl: coordinationUrls.owner,
    sources: [
      sourceOf('ORIGIN', origin.feed),
      sourceOf('DESTINATION', destination.feed),
      sourceOf('ASSOCIATION', association.feed),
    ],
  });
  const all: Readonly<Record<string, Subgraph>> = { origin, destination, association, coordination };
  return {
    demoMadeAt: madeAt ?? clock().getTime(),
    subgraph: (name: string): Subgraph => {
      const subgraph = all[name];
      if (!subgraph) throw new Error(`there is no subgraph ${name}`);
      return subgraph;
    },
    ready: async (): Promise<void> => {
      await Promise.all(Object.values(all).map((subgraph) => subgraph.ready()));
    },
    stop: async (): Promise<void> => {
      await coordination.stop();
      await Promise.all([origin, destination, association].map((subgraph) => subgraph.stop()));
    },
  };
};
