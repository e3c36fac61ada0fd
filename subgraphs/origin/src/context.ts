import type { BaseContext, Exports, Imports, Session } from '@liangdi/kit';
import type { originDocuments } from './loaders/document.ts';
import type { Loaders } from './loaders/index.ts';
import type { OriginDatabase } from './store/database.ts';
import type { Queries } from './store/queries.ts';
import type { Store } from './store/store.ts';

/** What a resolver works with, made anew for each request. */
export interface Context extends BaseContext {
  readonly imports: Imports;
  /** Reads on behalf of the viewer. */
  readonly session: Session;
  readonly exports: Exports;
  readonly loaders: Loaders;
  /** For the judgement alone: all facts of a member, whoever asks; they never reach a caller. */
  readonly factsOfMember: ReturnType<typeof originDocuments>;
  readonly queries: Queries;
  readonly store: Store;
  readonly database: OriginDatabase;
}
