import { readEnv, setting, subgraphSettings } from '@liangdi/kit';
import { z } from 'zod';

const side = setting(z.url({ protocol: /^https?$/ }).optional(), {
  'zh-CN': '一方服务的地址（http://…）',
  en: 'the address of a side (http://…)',
});

/** The settings of coordination's own process. A side without an address is not followed. */
const settings = z.object({
  ...subgraphSettings(4004),
  ORIGIN_URL: side,
  DESTINATION_URL: side,
  ASSOCIATION_URL: side,
});

/** @throws StartError with a sentence for each wrong setting */
export const readCoordinationEnv = () => readEnv(settings);
