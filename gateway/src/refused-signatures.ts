import type { Clock, Logger } from '@liangdi/kit';
import type { MaskError } from './execution/index.ts';

/** Code of a side that takes our signature for nobody's. Callers are known by then: it is never theirs. */
export const signatureRefused = 'UNAUTHENTICATED';

/** Milliseconds in which a side's refusals are one. */
const quiet = 600_000;

/** Masks as `mask` does, and says in the log, not at each request, that a side refuses our signature. */
export const tellRefusedSignatures = (mask: MaskError, log: Pick<Logger, 'error'>, clock: Clock): MaskError => {
  const toldAt = new Map<string, number>();
  return (trouble) => {
    if (trouble.kind === 'error' && trouble.error.extensions?.code === signatureRefused) {
      const now = clock().getTime();
      if (now - (toldAt.get(trouble.side) ?? Number.NEGATIVE_INFINITY) >= quiet) {
        toldAt.set(trouble.side, now);
        log.error(
          { side: trouble.side },
          'the side refuses our signature: LIANGDI_HOP_KEY must be the same there and here, and the clocks must agree',
        );
      }
    }
    return mask(trouble);
  };
};
