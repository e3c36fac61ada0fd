import type { BaseContext, Exports, Loader, Session } from '@liangdi/kit';
import type { ConsentRow } from './consents/consent-store.ts';
import type { Reach } from './policy/reach.ts';
import type { OwnFacts } from './read-model/own-facts.ts';
import type { MemberKey, Sql } from './read-model/sql.ts';
import type { CommentRow, DisputeRow, FindingRow, GrantRow, LinkRow, NotificationRow } from './rows.ts';
import type { RuleSet } from './rules/registry.ts';
import type { Transact } from './store/postgres.ts';
import type { Language } from './texts/language.ts';

/** What every resolver finds. */
export interface Context extends BaseContext {
  /** Language of our own texts. */
  readonly words: Language;
  readonly exports: Exports;
  readonly sql: Sql;
  /** Reads on behalf of the viewer. */
  readonly session: Session;
  readonly transact: Transact;
  /** Whom the viewer sees. */
  readonly reach: Reach;
  readonly rules: () => Promise<RuleSet>;
  readonly newId: () => string;
  readonly loaders: {
    /** Coordination's own facts of a member, as the judgement reads them. */
    readonly ownFacts: Loader<MemberKey, OwnFacts | null>;
    readonly links: Loader<MemberKey, readonly LinkRow[]>;
    readonly link: Loader<MemberKey, LinkRow | null>;
    readonly finding: Loader<MemberKey, FindingRow | null>;
    readonly grant: Loader<MemberKey, GrantRow | null>;
    readonly notification: Loader<MemberKey, NotificationRow | null>;
    readonly dispute: Loader<MemberKey, DisputeRow | null>;
    readonly comments: Loader<MemberKey, readonly CommentRow[]>;
    /** What a member said of each agreement that covers them. */
    readonly consents: Loader<MemberKey, readonly ConsentRow[]>;
    /** Agreements from which a member has withdrawn. */
    readonly withdrawn: Loader<MemberKey, readonly { readonly agreement: string }[]>;
  };
  /** Something was changed that the projector should look at. */
  readonly wake: () => void;
  /** Publishes the present month's counts, if that has not been done. */
  readonly publish: () => Promise<void>;
  /** The registry was changed: do not wait to see it. */
  readonly rulesChanged: () => void;
}
