import type { AdmissionLimits } from './resilience/admission.ts';
import type { SideLimits } from './resilience/side.ts';

export interface EngineLimits {
  /** Milliseconds a request may take, all fetches together. */
  readonly requestMilliseconds: number;
  readonly side: SideLimits;
  readonly admission: AdmissionLimits;
  /** Milliseconds that it may take to plan a document, without what it waits for others. */
  readonly planMilliseconds: number;
  /** Bytes of memory that it may take to plan a document, roughly. */
  readonly planningBytes: number;
  /** Documents that may wait to be planned. */
  readonly unplanned: number;
  /** Bytes of memory that these may take, roughly. */
  readonly unplannedBytes: number;
  /** Documents whose plans are kept. */
  readonly plans: number;
  /** Bytes of memory that kept plans may take, roughly. */
  readonly planBytes: number;
  /** Documents planned ahead, busiest first, before a new supergraph takes over. */
  readonly warmed: number;
}

export type EngineLimitOptions = Partial<Omit<EngineLimits, 'side' | 'admission'>> & {
  readonly side?: Partial<SideLimits>;
  readonly admission?: Partial<AdmissionLimits>;
};

/** The limits that hold unless stated otherwise. */
export function engineLimits({ side, admission, ...others }: EngineLimitOptions = {}): EngineLimits {
  return {
    requestMilliseconds: 10_000,
    planMilliseconds: 10_000,
    planningBytes: 512 * 1024 * 1024,
    unplanned: 1_000,
    unplannedBytes: 64 * 1024 * 1024,
    plans: 5_000,
    planBytes: 128 * 1024 * 1024,
    warmed: 100,
    ...others,
    side: {
      fetchMilliseconds: 3_000,
      fetchesAtOnce: 1_000,
      breaker: { failures: 5, spanMilliseconds: 250, pauseMilliseconds: 250, maxPauseMilliseconds: 5_000 },
      ...side,
    },
    admission: { least: 8, most: 1_000, waiting: 10_000, ...admission },
  };
}
