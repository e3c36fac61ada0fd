import type { z } from 'zod';
import { headsIn } from '../audit/heads-setting.ts';
import { createSealing } from '../sealed/sealing.ts';
import type { Logger } from './logger.ts';
import type { subgraphSettings } from './side-settings.ts';

/** The settings of `subgraphSettings`, read. */
type SubgraphEnv = z.output<z.ZodObject<ReturnType<typeof subgraphSettings>>>;

/** What a subgraph is made of and how it is served, as the settings of its own process say. */
export const configured = (env: SubgraphEnv, log: Logger) => ({
  subgraph: {
    databaseUrl: env.DATABASE_URL,
    ...(env.DATABASE_OWNER_URL !== undefined && { ownerUrl: env.DATABASE_OWNER_URL }),
    migrate: env.LIANGDI_MIGRATE === 'true',
    log,
    sealing: createSealing(env.LIANGDI_SEALING_KEYS),
    ...(env.LIANGDI_AUDIT_FOLDER !== undefined && { auditHeads: headsIn(env.LIANGDI_AUDIT_FOLDER) }),
  },
  served: { port: env.PORT, host: env.HOST, hopKey: env.LIANGDI_HOP_KEY, log },
});
