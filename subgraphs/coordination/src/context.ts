import type { BaseContext, Exports, Session } from '@liangdi/kit';
import type { Loaders } from './loaders/index.ts';
import type { Reach } from './policy/reach.ts';
import type { Sql } from './read-model/sql.ts';
import type { RuleSet } from './rules/registry.ts';
import type { Transact } from './store/postgres.ts';
import type { Language } from './texts/language.ts';

/** What every resolver finds. */
export interface Context extends BaseContext {
  /** Language of our own texts. */
  readonly words: Language;
  readonly exports: Exports;
  readonly sql: Sql;
  /** Reads as one of our own processes, of a member whom the viewer sees, what is not the member's any more. */
  readonly ours: Sql;
  /** Reads on behalf of the viewer. */
  readonly session: Session;
  readonly transact: Transact;
  /** Whom the viewer sees. */
  readonly reach: Reach;
  readonly rules: () => Promise<RuleSet>;
  readonly newId: () => string;
  readonly loaders: Loaders;
  /** Something was changed that the projector should look at. */
  readonly wake: () => void;
  /** Publishes the present month's counts, if that has not been done. */
  readonly publish: () => Promise<void>;
  /** The registry was changed: do not wait to see it. */
  readonly rulesChanged: () => void;
}
