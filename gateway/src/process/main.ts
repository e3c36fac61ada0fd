import { createLogger, newId, onTerminate, readEnv, StartError, systemClock } from '@liangdi/kit';
import { supergraphSdl } from '@liangdi/schema';
import { createGateway } from '../create-gateway.ts';
import { createIdentify } from '../security/identity/identify.ts';
import { remoteKeys } from '../security/identity/remote-keys.ts';
import { createVerifier } from '../security/identity/verifier.ts';
import { serve } from '../serve.ts';
import { sideErrors } from '../side-errors.ts';
import { remote } from '../transports.ts';
import { gatewayEnv } from './env.ts';

/** The split shape's gateway: stateless, in front of subgraphs that run elsewhere. */
try {
  const env = readEnv(gatewayEnv);
  const log = createLogger('gateway', env.LOG_LEVEL);
  const urls: Readonly<Record<string, string>> = {
    origin: env.ORIGIN_URL,
    destination: env.DESTINATION_URL,
    association: env.ASSOCIATION_URL,
    coordination: env.COORDINATION_URL,
  };
  const gateway = await createGateway({
    supergraphSdl: supergraphSdl(),
    transports: (name) => remote(name, urls[name] ?? '', env.LIANGDI_HOP_KEY, systemClock),
    maskError: sideErrors,
    identify: createIdentify({
      verify: createVerifier({
        issuer: env.OIDC_ISSUER,
        audience: env.OIDC_AUDIENCE,
        keys: await remoteKeys(env.OIDC_ISSUER),
        clock: systemClock,
      }),
      newId,
    }),
  });
  const service = await serve({
    port: env.PORT,
    host: env.HOST,
    handles: [gateway.handle],
    log,
    ready: async () => {},
  });
  onTerminate(async () => {
    await service.drain();
    await gateway.stop();
  });
  process.stdout.write(`ready ${service.url}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
