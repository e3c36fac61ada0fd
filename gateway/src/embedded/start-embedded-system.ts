import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { organisations } from '@liangdi/demo';
import {
  type Clock,
  type Embedded,
  type Logger,
  newId,
  requireFreePort,
  startEmbedded,
  systemClock,
} from '@liangdi/kit';
import { supergraphSdl } from '@liangdi/schema';
import { createGateway, type GatewayOptions } from '../create-gateway.ts';
import { isLoopback } from '../front/own-names.ts';
import type { frontSettings } from '../process/settings.ts';
import { createIdentify } from '../security/identity/identify.ts';
import { localAudience, localIssuerName, openLocalIssuer } from '../security/identity/local/open.ts';
import { createStandings } from '../security/identity/standings.ts';
import { createVerifier } from '../security/identity/verifier.ts';
import { serve } from '../serve.ts';
import { sideErrors } from '../side-errors.ts';
import { createSignIn } from '../sign-in/routes.ts';
import { mounted } from '../transports.ts';
import { type MetricsPlace, serveMetrics } from '../watch/serve-metrics.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoSeed, exampleMember } from './load-demo.ts';
import { openSecrets } from './secrets.ts';
import { startSides } from './sides.ts';

export interface EmbeddedSystemOptions {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** Names beside loopback's under which it answers. */
  readonly names?: readonly string[];
  /** Members of the demo, which is loaded into a new data folder. */
  readonly demoMembers: number;
  readonly log: Logger;
  readonly clock?: Clock;
  /** Where its metrics are served; nowhere when left out. */
  readonly metrics?: MetricsPlace | undefined;
  readonly front?: Partial<ReturnType<typeof frontSettings>> & Pick<GatewayOptions, 'planningTime' | 'budgets'>;
  /** Milliseconds that a request waits for what coordination says of its account. */
  readonly patience?: number;
  /** False for tests: survives no power cut, starts and writes faster. */
  readonly durable?: boolean;
}

/** The whole system in one process, on a PostgreSQL of its own. */
export const startEmbeddedSystem = async (options: EmbeddedSystemOptions): Promise<EmbeddedSystem> => {
  const dataFolder = resolve(options.dataFolder);
  await requireFreePort(options.port, options.host);
  const server = await startEmbedded({
    dataFolder,
    durable: options.durable ?? true,
    onClaimed: () => openSecrets(dataFolder),
  });
  try {
    return await startOn(server, dataFolder, options);
  } catch (error) {
    await server.stop();
    throw error;
  }
};

/** Everything above the database. Whatever keeps it from starting leaves the database to be stopped. */
const startOn = async (server: Embedded, dataFolder: string, options: EmbeddedSystemOptions) => {
  const { log, clock = systemClock } = options;
  const secrets = openSecrets(dataFolder);
  const local = await openLocalIssuer(dataFolder, clock, log);
  const sides = await startSides({
    dataFolder,
    server,
    secrets,
    log,
    clock,
    demoMembers: options.demoMembers,
  });
  writeFileSync(join(dataFolder, 'databases.json'), JSON.stringify(sides.owners), { mode: 0o600 });
  if (local.accounts.all().length === 0) {
    local.accounts.save(await demoAccounts(organisations(demoSeed), exampleMember(sides.demoMadeAt)));
  }
  const verify = createVerifier({
    issuer: localIssuerName,
    audience: localAudience,
    keys: local.keys.verifyWith,
    clock,
    isActive: local.accounts.isActive,
  });
  const standings = createStandings({
    read: sides.standing,
    clock,
    patience: options.patience,
    onError: (err) => log.warn({ err }, 'coordination gave no standing'),
  });
  const identify = createIdentify({ verify, newId, complete: standings.complete });
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    transports: (name) => mounted(sides.subgraph(name)),
    maskError: sideErrors,
    // Sides in this process read for several requests of a viewer at once: the more are at work, the less each costs.
    limits: { admission: { least: 32 } },
    changes: sides.changes,
    clock,
    log,
    pseudonymKey: secrets.hopKey,
    ...options.front,
    identify,
    changing: standings.changing,
    files: sides.files,
  });
  const metrics = options.metrics && (await serveMetrics(gateway.metrics, options.metrics));
  const signIn = createSignIn({
    issuer: local.issuer,
    accounts: local.accounts,
    keys: local.keys,
    verify,
    oneClick: isLoopback(options.host),
  });
  const service = await serve({
    port: options.port,
    host: options.host,
    names: options.names ?? [],
    handles: [gateway.handle, signIn],
    log,
    ready: sides.ready,
  });
  return {
    url: `http://localhost:${service.port}`,
    local,
    sides,
    /** Settles when the database has ended by itself: nothing can be done then but to start again. */
    lost: server.ended,
    stop: async (): Promise<void> => {
      await Promise.all([gateway.drain(service), metrics?.drain()]);
      await gateway.stop();
      await sides.stop();
      await server.stop();
    },
  };
};

export type EmbeddedSystem = Awaited<ReturnType<typeof startOn>>;
