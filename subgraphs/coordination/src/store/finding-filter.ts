import type { FindingFilter, FindingOrder } from '../generated/graphql.ts';
import type { Reach } from '../policy/reach.ts';

/** What a list of findings was asked with: its facets and its total are of the same. */
export interface FindingFilters {
  readonly filter: FindingFilter;
  readonly order: FindingOrder;
  /** Whom the viewer sees: page, count and facets go no further. */
  readonly reach: Reach;
  /** Epoch milliseconds: the request's own instant, from which ages count. */
  readonly now: number;
}
