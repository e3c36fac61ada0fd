import { z } from 'zod';
import { setting } from './env.ts';

/** From which level on a process writes its log. */
export const logLevelSetting = () =>
  setting(z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'), {
    'zh-CN': 'debug、info、warn、error 或 silent',
    en: 'debug, info, warn, error or silent',
  });
