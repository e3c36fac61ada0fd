import type { FindingFilter, FindingOrder } from '../generated/graphql.ts';

/** What a list of findings was asked with: its facets and its total are of the same. */
export interface FindingFilters {
  readonly filter: FindingFilter;
  readonly order: FindingOrder;
  /** Epoch milliseconds: the request's own instant, from which ages count. */
  readonly now: number;
}
