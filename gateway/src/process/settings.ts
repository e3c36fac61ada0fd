import { StartError } from '@liangdi/kit';
import { schemaDocuments } from '@liangdi/schema';
import type { GatewayOptions } from '../create-gateway.ts';
import { readTrustedDocuments, type TrustedDocument } from '../security/trusted/trusted-documents.ts';
import type { MetricsPlace } from '../watch/serve-metrics.ts';

/** What both shapes read of their settings for the front door. */
interface FrontSettings {
  readonly LIANGDI_CORS_ORIGINS: readonly string[];
  readonly LIANGDI_TRUSTED_DOCUMENTS?: string | undefined;
  readonly LIANGDI_PARTNERS_TRUSTED_ONLY: boolean;
}

/** @throws StartError when the folder cannot be read */
const trustedIn = (folder: string): readonly TrustedDocument[] => {
  try {
    return readTrustedDocuments([folder]);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code ?? message;
    throw new StartError({
      'zh-CN': `无法读取受信任文档目录 ${folder}（${reason}）。请检查 LIANGDI_TRUSTED_DOCUMENTS 与权限。`,
      en: `The folder ${folder} of trusted documents cannot be read (${reason}). Check LIANGDI_TRUSTED_DOCUMENTS and the permissions.`,
    });
  }
};

export const frontSettings = (
  env: FrontSettings,
): Required<Pick<GatewayOptions, 'trustedDocuments' | 'partnersTrustedOnly' | 'corsOrigins'>> => ({
  trustedDocuments: [
    ...readTrustedDocuments([schemaDocuments]),
    ...(env.LIANGDI_TRUSTED_DOCUMENTS ? trustedIn(env.LIANGDI_TRUSTED_DOCUMENTS) : []),
  ],
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
