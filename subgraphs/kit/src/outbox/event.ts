/** Something that a side recorded, as the others get to know it. */
export interface OutboxEvent {
  /** Region code of the authority that owns it. */
  readonly region: string;
  /** What it is, in the side's own words: `outflow`, `reception`. */
  readonly kind: string;
  /** Id of the fact (or other thing) that it is about. */
  readonly subject: string;
  /** JSON. */
  readonly payload: unknown;
}

/** An event as the feed gives it. Positions grow in the order of the feed; the text is opaque. */
export interface FedEvent extends OutboxEvent {
  readonly position: string;
  readonly recordedAt: Date;
}
