import { z } from 'zod';
import { setting } from '../process/env.ts';

/** The setting `LIANGDI_HOP_KEY`: one key, or the old and the new one while it is changed; the last one signs. */
export const hopKeySetting = () =>
  setting(z.string().regex(/^\s*[^\s,]{32,}\s*(,\s*[^\s,]{32,}\s*)*$/), {
    'zh-CN': '网关与各方共用的密钥，至少 32 个字符；更换期间为“旧,新”',
    en: 'the key that the gateway and all sides share, 32 characters or more; `old,new` while it is changed',
  });
