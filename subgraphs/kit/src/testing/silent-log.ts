import { pino } from 'pino';
import type { Logger } from '../process/logger.ts';

/** A log that nobody reads. */
export const silentLog: Logger = pino({ level: 'silent' });
