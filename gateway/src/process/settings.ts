import { schemaDocuments } from '@liangdi/schema';
import type { GatewayOptions } from '../create-gateway.ts';
import { readTrustedDocuments } from '../security/trusted/trusted-documents.ts';

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
