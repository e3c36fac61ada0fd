import { join } from 'node:path';
import { createAssociation } from '@liangdi/association';
import { createCoordination, sideSource } from '@liangdi/coordination';
import { createDestination } from '@liangdi/destination';
import {
  answerFiles,
  createSealing,
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
import { subgraphNames } from '@liangdi/schema';
import { followFirst } from './follow-first.ts';
import { tokenKeys } from './identity-token.ts';
import { type DatabasesOptions, openDatabases } from './open-databases.ts';
import { demoMadeAt } from './prepare.ts';
import type { Secrets } from './secrets.ts';

export interface SidesOptions extends DatabasesOptions {
  readonly log: Logger;
}

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
  const auditHeads = headsIn(join(options.dataFolder, 'audit'));
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
  if (coordination.following) await followFirst(coordination.following);
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
  const owners = subgraphNames.map((name): readonly [string, string] => [name, databases[name].owner]);
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
