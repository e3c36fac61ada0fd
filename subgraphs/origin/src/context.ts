import type { BaseContext, Imports } from '@liangdi/kit';
import type { Loaders } from './loaders/index.ts';
import type { Queries } from './store/queries.ts';
import type { Store } from './store/store.ts';

/** What a resolver works with, made anew for each request. */
export interface Context extends BaseContext {
  readonly imports: Imports;
  readonly loaders: Loaders;
  readonly queries: Queries;
  readonly store: Store;
}
