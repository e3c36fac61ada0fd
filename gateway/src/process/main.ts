import { createHmac } from 'node:crypto';
import { newId, readEnv, runProcess, systemClock } from '@liangdi/kit';
import { supergraphSdl } from '@liangdi/schema';
import { createGateway } from '../create-gateway.ts';
import { remoteFiles } from '../files/remote-files.ts';
import { tellRefusedSignatures } from '../refused-signatures.ts';
import { openDisabledAccounts } from '../security/identity/disabled-accounts.ts';
import { createIdentify } from '../security/identity/identify.ts';
import { remoteKeys } from '../security/identity/remote-keys.ts';
import { remoteStanding } from '../security/identity/remote-standing.ts';
import { createStandings } from '../security/identity/standings.ts';
import { createVerifier } from '../security/identity/verifier.ts';
import { serve } from '../serve.ts';
import { sideErrors } from '../side-errors.ts';
import { remoteChanges } from '../subscriptions/remote-changes.ts';
import { fromSupergraph, readSupergraph } from '../supergraph-file/open-supergraph.ts';
import { watchSupergraph } from '../supergraph-file/watch-supergraph.ts';
import { remote } from '../transports.ts';
import { serveMetrics } from '../watch/serve-metrics.ts';
import { gatewayEnv } from './env.ts';
import { frontSettings, metricsPlace } from './settings.ts';

/** The split shape's gateway: stateless, in front of subgraphs that run elsewhere. */
await runProcess(
  'gateway',
  () => readEnv(gatewayEnv),
  async (env, log) => {
    const urls: Readonly<Record<string, string>> = {
      origin: env.ORIGIN_URL,
      destination: env.DESTINATION_URL,
      association: env.ASSOCIATION_URL,
      coordination: env.COORDINATION_URL,
    };
    const standings = createStandings({
      read: remoteStanding(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
      clock: systemClock,
      onError: (err) => log.warn({ err }, 'coordination gave no standing'),
    });
    const disabled =
      env.LIANGDI_DISABLED_ACCOUNTS && openDisabledAccounts(env.LIANGDI_DISABLED_ACCOUNTS, systemClock, log);
    const identify = createIdentify({
      verify: createVerifier({
        issuer: env.OIDC_ISSUER,
        audience: env.OIDC_AUDIENCE,
        keys: await remoteKeys(env.OIDC_ISSUER),
        clock: systemClock,
        ...(disabled && { isActive: disabled.isActive }),
      }),
      newId,
      complete: standings.complete,
    });
    const files = Object.fromEntries(
      Object.entries(urls).map(([name, url]) => [name, remoteFiles(name, url, env.LIANGDI_HOP_KEY, systemClock)]),
    );
    const file = env.LIANGDI_SUPERGRAPH;
    const served = file ? await readSupergraph(file) : supergraphSdl();
    const opening = createGateway({
      ...frontSettings(env),
      supergraphSdl: served,
      transports: (name) => remote(name, urls[name] ?? '', env.LIANGDI_HOP_KEY, systemClock),
      maskError: tellRefusedSignatures(sideErrors, log, systemClock),
      changes: remoteChanges(env.COORDINATION_URL, env.LIANGDI_HOP_KEY, systemClock),
      clock: systemClock,
      log,
      pseudonymKey: createHmac('sha256', env.LIANGDI_HOP_KEY).update('access log').digest('base64url'),
      identify,
      changing: standings.changing,
      files,
    });
    const gateway = await (file ? fromSupergraph(file, opening) : opening);
    const supergraph = file && watchSupergraph({ file, served, swap: gateway.swap, log });
    const place = metricsPlace(env);
    const metrics = place && (await serveMetrics(gateway.metrics, place));
    const service = await serve({
      port: env.PORT,
      host: env.HOST,
      names: env.LIANGDI_HOSTS,
      handles: [gateway.handle],
      log,
      ready: async () => {},
    });
    return {
      url: service.url,
      stop: async () => {
        if (supergraph) supergraph.stop();
        await Promise.all([gateway.drain(service), metrics?.drain()]);
        await gateway.stop();
      },
    };
  },
);
