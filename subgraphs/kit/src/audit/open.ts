import type { Clock } from '../time/clock.ts';
import { exportHeads, type HeadExport } from './export-heads.ts';
import { openAuditLog } from './log.ts';
import type { AuditOptions } from './watch.ts';

export interface OpenAudit {
  /** As the role that reads and writes rows. */
  readonly url: string;
  readonly side: string;
  /** Where signed heads go; without it the log is chained, and nothing outside vouches for its end. */
  readonly heads?: HeadExport | undefined;
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

/** The audit log of a side with the export of its head; `stop` exports the last one. */
export const openAudit = (
  { url, side, heads, clock, onError }: OpenAudit,
  what: Omit<AuditOptions, 'log'>,
): { readonly options: AuditOptions; stop(): Promise<void> } => {
  const log = openAuditLog(url, onError);
  const exporting = heads && exportHeads(log, side, heads, clock, onError);
  return {
    options: { log, ...what },
    stop: async () => {
      try {
        await exporting?.stop();
      } finally {
        await log.close();
      }
    },
  };
};
