import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '@liangdi/kit';
import { createRemoteJWKSet, customFetch, errors, type FetchImplementation, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { usableKeys } from './usable-keys.ts';

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });

const unreachable = (issuer: string): StartError =>
  new StartError({
    'zh-CN': `无法从 ${issuer} 取得登录服务的配置。请检查 OIDC_ISSUER 与该服务是否在运行。`,
    en: `The configuration of the identity provider at ${issuer} cannot be read. Check OIDC_ISSUER and whether it runs.`,
  });

/** Milliseconds for which the provider is left alone after its keys came: unknown keys do not make us flood it. */
const cooldown = 1_000;
/** Milliseconds after which known keys are asked for again, and after which that is tried again when it failed. */
const renewal = { after: 600_000, retry: 10_000 };

/** One key that is of no use takes nothing from the others. */
const fetchUsable: FetchImplementation = async (address, options) => {
  const response = await fetch(address, options);
  return response.ok ? Response.json(usableKeys(await response.json())) : response;
};

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;

/** Asks again for keys of a certain age as long as the process lives; a provider that is away takes no key from us. */
const renew = (keys: RemoteKeys, { after, retry }: typeof renewal, next = after): void => {
  setTimeout(() => {
    keys.reload().then(
      () => renew(keys, { after, retry }),
      () => renew(keys, { after, retry }, retry),
    );
  }, next).unref();
};

/** Asks for a key that is not known; within the second in which the provider is left alone, at the end of it. */
const findKey =
  (keys: RemoteKeys): JWTVerifyGetKey =>
  async (header, token) => {
    const cooling = keys.coolingDown;
    try {
      return await keys(header, token);
    } catch (error) {
      if (!cooling || !(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await sleep(cooldown);
      return await keys(header, token);
    }
  };

/**
 * The keys of an OpenID Connect provider, by its discovery document. They are fetched again when a token names one that
 * is not known yet, so that a rotation fails no request, and every ten minutes, so that one that was given up is refused by then; those that are
 * known stay good while the provider is away.
 * @throws StartError when the provider cannot be asked or is another one
 */
export const remoteKeys = async (issuer: string, age = renewal): Promise<JWTVerifyGetKey> => {
  try {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    const found = configuration.parse(await response.json());
    if (found.issuer !== issuer) throw unreachable(issuer);
    const keys = createRemoteJWKSet(new URL(found.jwks_uri), {
      cooldownDuration: cooldown,
      timeoutDuration: 5_000,
      cacheMaxAge: Number.POSITIVE_INFINITY,
      [customFetch]: fetchUsable,
    });
    await keys.reload();
    renew(keys, age);
    const find = findKey(keys);
    return async (header, token) => {
      try {
        return await find(header, token);
      } catch (error) {
        throw error instanceof errors.JOSEError ? error : new errors.JWKSNoMatchingKey();
      }
    };
  } catch {
    throw unreachable(issuer);
  }
};
