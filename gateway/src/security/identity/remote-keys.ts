import { StartError } from '@liangdi/kit';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });

const unreachable = (issuer: string): StartError =>
  new StartError({
    'zh-CN': `无法从 ${issuer} 取得登录服务的配置。请检查 OIDC_ISSUER 与该服务是否在运行。`,
    en: `The configuration of the identity provider at ${issuer} cannot be read. Check OIDC_ISSUER and whether it runs.`,
  });

/**
 * The keys of an OpenID Connect provider, by its discovery document. They are fetched again when a token names one that
 * is not known yet, so that a rotation fails no request.
 */
export const remoteKeys = async (issuer: string): Promise<JWTVerifyGetKey> => {
  try {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    const found = configuration.parse(await response.json());
    if (found.issuer !== issuer) throw unreachable(issuer);
    return createRemoteJWKSet(new URL(found.jwks_uri), { cooldownDuration: 1_000, timeoutDuration: 5_000 });
  } catch {
    throw unreachable(issuer);
  }
};
