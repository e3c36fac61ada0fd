import { schemaDocuments } from '@liangdi/schema';
import type { GatewayOptions } from '../create-gateway.ts';
import { readTrustedDocuments } from '../security/trusted/trusted-documents.ts';
import type { MetricsPlace } from '../watch/serve-metrics.ts';

/** What both shapes read of their settings for the front door. */
interface FrontSettings {
  readonly LIANGDI_CORS_ORIGINS: readonly string[];
  readonly LIANGDI_TRUSTED_DOCUMENTS?: string | undefined;
  readonly LIANGDI_PARTNERS_TRUSTED_ONLY: boolean;
}

export const frontSettings = (
  env: FrontSettings,
): Required<Pick<GatewayOptions, 'trustedDocuments' | 'partnersTrustedOnly' | 'corsOrigins'>> => ({
  trustedDocuments: readTrustedDocuments([
    schemaDocuments,
    ...(env.LIANGDI_TRUSTED_DOCUMENTS ? [env.LIANGDI_TRUSTED_DOCUMENTS] : []),
  ]),
  partnersTrustedOnly: env.LIANGDI_PARTNERS_TRUSTED_ONLY,
  corsOrigins: env.LIANGDI_CORS_ORIGINS,
});

interface WatchSettings {
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
  readonly METRICS_TOKEN?: string | undefined;
}

/** Where metrics are served; undefined when nowhere. */
export const metricsPlace = ({ METRICS_PORT, METRICS_HOST, METRICS_TOKEN }: WatchSettings): MetricsPlace | undefined =>
  METRICS_PORT === undefined ? undefined : { port: METRICS_PORT, host: METRICS_HOST, token: METRICS_TOKEN };
