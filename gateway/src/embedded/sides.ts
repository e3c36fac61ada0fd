import { createAssociation } from '@liangdi/association';
import { createCoordination, sideSource } from '@liangdi/coordination';
import { createDestination } from '@liangdi/destination';
import {
  answerFiles,
  type Clock,
  createSealing,
  type Embedded,
  type FileAnswer,
  followLinks,
  headsIn,
  type Logger,
  listen,
  outboxChannel,
  type ReadConsents,
  type Subgraph,
} from '@liangdi/kit';
import { createOrigin } from '@liangdi/origin';
import { newestKey, tokenOfNumber } from '@liangdi/roster';
import { tokenKeys } from './identity-token.ts';
import { demoMadeAt, migrateSide } from './prepare.ts';
import { prepareApart } from './prepare-apart.ts';
import type { Secrets } from './secrets.ts';

export interface SidesOptions {
  readonly server: Embedded;
  readonly secrets: Secrets;
  /** Where signed heads of the audit logs are kept, outside of the databases. */
  readonly auditFolder: string;
  readonly log: Logger;
  readonly clock: Clock;
  /** Members of the demo, which is loaded into new databases. */
  readonly demoMembers: number;
}

const names = ['origin', 'destination', 'association', 'coordination'] as const;

/** The URLs of the four databases, migrated; new ones with the demo in them. */
const openDatabases = async ({ server, secrets, clock, demoMembers }: SidesOptions) => {
  const [origin, destination, association, coordination] = await Promise.all([
    server.database('origin'),
    server.database('destination'),
    server.database('association'),
    server.database('coordination'),
  ]);
  const databases = { origin, destination, association, coordination };
  const owners = {
    origin: origin.owner,
    destination: destination.owner,
    association: association.owner,
    coordination: coordination.owner,
  };
  if ((await demoMadeAt(origin.owner)) === null)
    await prepareApart({ urls: owners, now: clock().getTime(), members: demoMembers, secrets });
  else await Promise.all(names.map((name) => migrateSide(name, owners[name])));
  return databases;
};

const sealingOf = ({ sealingKeys }: Secrets) => ({
  origin: createSealing(sealingKeys.origin),
  destination: createSealing(sealingKeys.destination),
  association: createSealing(sealingKeys.association),
  coordination: createSealing(sealingKeys.coordination),
});

/** The four subgraphs in this process, each on its own database. */
export const startSides = async (options: SidesOptions) => {
  const { log, clock } = options;
  const databases = await openDatabases(options);
  const auditHeads = headsIn(options.auditFolder);
  const tokenKey = newestKey(tokenKeys(options.secrets));
  const shared = {
    log,
    clock,
    identityToken: tokenOfNumber(tokenKey, clock),
    ...(tokenKey && { tokenKey }),
    migrate: false,
    auditHeads,
    consents: ((after, limit) => coordination.consents.read(after, limit)) satisfies ReadConsents,
  };
  const sealing = sealingOf(options.secrets);
  const [origin, destination, association] = await Promise.all([
    createOrigin({ ...shared, databaseUrl: databases.origin.app, sealing: sealing.origin }),
    createDestination({ ...shared, databaseUrl: databases.destination.app, sealing: sealing.destination }),
    createAssociation({ ...shared, databaseUrl: databases.association.app, sealing: sealing.association }),
  ]);
  const coordination = await createCoordination({
    log,
    clock,
    databaseUrl: databases.coordination.app,
    ownerUrl: databases.coordination.owner,
    sealing: sealing.coordination,
    migrate: false,
    auditHeads,
    sources: [
      sideSource('ORIGIN', origin.feed),
      sideSource('DESTINATION', destination.feed),
      sideSource('ASSOCIATION', association.feed),
    ],
  });
  await coordination.following?.drained();
  // A side's outbox says when there is something to follow; without its word it is looked at twice a second.
  const wakes = [databases.origin, databases.destination, databases.association].map(({ app }) =>
    listen(app, outboxChannel, () => coordination.following?.wake()),
  );
  const onError = (err: unknown): void => log.warn({ err }, 'link decisions could not be followed');
  const { read } = coordination.decisions;
  const links = [
    followLinks({ read, side: 'DESTINATION', apply: destination.links.apply, onError }),
    followLinks({ read, side: 'ASSOCIATION', apply: association.links.apply, onError }),
  ];
  const owners = names.map((name): readonly [string, string] => [name, databases[name].owner]);
  const files: Readonly<Record<string, FileAnswer>> = {
    origin: answerFiles(origin),
    destination: answerFiles(destination),
    association: answerFiles(association),
    coordination: answerFiles(coordination),
  };
  const all: Readonly<Record<string, Subgraph>> = { origin, destination, association, coordination };
  return {
    demoMadeAt: (await demoMadeAt(databases.origin.owner)) ?? clock().getTime(),
    subgraph: (name: string): Subgraph => {
      const subgraph = all[name];
      if (!subgraph) throw new Error(`there is no subgraph ${name}`);
      return subgraph;
    },
    /** Owner URLs of the databases, for the command line beside a running system. */
    owners: Object.fromEntries(owners),
    changes: coordination.changes.read,
    standing: coordination.standing,
    /** Where a side keeps files that come and go beside the graph. */
    files,
    ready: async (): Promise<void> => {
      await Promise.all(Object.values(all).map((subgraph) => subgraph.ready()));
    },
    stop: async (): Promise<void> => {
      await Promise.all([...wakes, ...links].map((each) => each.stop()));
      await coordination.stop();
      await Promise.all([origin, destination, association].map((subgraph) => subgraph.stop()));
    },
  };
};
